import { describe, expect, it } from '@jest/globals';
import { issueLoadKey, LoadKeys } from './load-key.ts';

const keys = (...secrets: string[]) => ({
  signing: Buffer.from(secrets[0] ?? ''),
  accepted: secrets.map((secret) => Buffer.from(secret)),
});
const inAnHour = () => new Date(Date.now() + 3_600_000);

describe('load keys', () => {
  it('are accepted, again and again', () => {
    const loadKeys = new LoadKeys(keys('secret'));
    const loadKey = issueLoadKey(keys('secret'), inAnHour());
    expect([loadKeys.accepts(loadKey), loadKeys.accepts(loadKey)]).toEqual([true, true]);
    expect(issueLoadKey(keys('secret'), inAnHour())).not.toBe(loadKey);
  });

  it('are refused when they are missing, changed or of another installation', () => {
    const loadKeys = new LoadKeys(keys('secret'));
    const loadKey = issueLoadKey(keys('secret'), inAnHour());
    const later = `load_${(Date.now() + 7_200_000).toString(36)}_${loadKey.split('_')[2] ?? ''}`;
    const foreign = issueLoadKey(keys('other'), inAnHour());
    for (const header of [undefined, '', '.', 'load', later, foreign, `${loadKey}x`, [loadKey, loadKey]]) {
      expect(loadKeys.accepts(header)).toBe(false);
    }
  });

  it('end when they expire, also one that was accepted before', () => {
    const loadKeys = new LoadKeys(keys('secret'));
    expect(loadKeys.accepts(issueLoadKey(keys('secret'), new Date(Date.now() - 1)))).toBe(false);
    expect(() => issueLoadKey(keys('secret'), new Date(Date.now() + 24 * 3_600_000 + 60_000))).toThrow(
      'at most 24 hours',
    );
  });

  it('outlive a change of the secret within its overlap', () => {
    const loadKey = issueLoadKey(keys('old'), inAnHour());
    expect(new LoadKeys(keys('new', 'old')).accepts(loadKey)).toBe(true);
    expect(new LoadKeys(keys('new')).accepts(loadKey)).toBe(false);
  });
});
