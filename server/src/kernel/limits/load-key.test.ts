import { describe, expect, it } from '@jest/globals';
import { issueLoadKey, LoadKeys } from './load-key.ts';

const keys = (...secrets: string[]) => ({
  signing: Buffer.from(secrets[0] ?? ''),
  accepted: secrets.map((secret) => Buffer.from(secret)),
});
const issue = (secret: string, seconds = 3_600) => issueLoadKey(keys(secret), seconds).loadKey;

describe('load keys', () => {
  it('are accepted, again and again', () => {
    const loadKeys = new LoadKeys(keys('secret'));
    const loadKey = issue('secret');
    expect([loadKeys.accepts(loadKey), loadKeys.accepts(loadKey)]).toEqual([true, true]);
    expect(issue('secret')).not.toBe(loadKey);
  });

  it('are refused when they are missing, changed or of another installation', () => {
    const loadKeys = new LoadKeys(keys('secret'));
    const loadKey = issue('secret');
    const later = `load_${(Date.now() + 7_200_000).toString(36)}_${loadKey.split('_')[2] ?? ''}`;
    const foreign = issue('other');
    for (const header of [undefined, '', '.', 'load', later, foreign, `${loadKey}x`, [loadKey, loadKey]]) {
      expect(loadKeys.accepts(header)).toBe(false);
    }
  });

  it('end when they expire, also one that was accepted before', () => {
    const loadKeys = new LoadKeys(keys('secret'));
    expect(loadKeys.accepts(issue('secret', -0.001))).toBe(false);
    expect(() => issue('secret', 24 * 3_600 + 60)).toThrow('at most 24 hours');
  });

  it('outlive a change of the secret within its overlap', () => {
    const loadKey = issue('old');
    expect(new LoadKeys(keys('new', 'old')).accepts(loadKey)).toBe(true);
    expect(new LoadKeys(keys('new')).accepts(loadKey)).toBe(false);
  });
});
