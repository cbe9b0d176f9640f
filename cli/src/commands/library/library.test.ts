import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const licence = {
  packageId: 2_000_000_440,
  appIds: [440],
  kind: 'free',
  orderId: null,
  grantedAt: '2026-11-22T12:00:00.000Z',
};
const played = { appId: 440, forever: 185, lastTwoWeeks: 65, lastPlayedAt: '2026-11-22T12:00:00.000Z' };

let store: ScriptedStore;
beforeEach(async () => {
  store = await startScriptedStore(({ method, path }): Reply => {
    if (method === 'POST') return { status: 201, body: licence };
    const items = path.includes('playtime') ? [played] : [licence];
    return { status: 200, body: { items, nextCursor: null } };
  });
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['library', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method, path, body } = store.requests.at(-1) ?? {};
  return [method, path, body];
};

describe('library', () => {
  it('is listed, with what was played', async () => {
    expect((await run('list')).stdout).toContain('2000000440  440     free  2026-11-22T12:00:00.000Z');
    expect((await run('playtime')).stdout).toContain('440    185      65            2026-11-22T12:00:00.000Z');
  });

  it('takes free games and keys', async () => {
    expect((await run('add', '440')).stdout).toBe('You own 440 since 2026-11-22T12:00:00.000Z\n');
    expect(last()).toEqual(['POST', '/v1/library', { appId: 440 }]);
    expect((await run('redeem', 'ABCDE-FGHJK-LMNPQ')).stdout).toBe('You own 440\n');
    expect(last()[2]).toEqual({ key: 'ABCDE-FGHJK-LMNPQ' });
  });
});
