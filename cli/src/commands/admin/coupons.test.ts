import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const id = '0193a1f2-2b44-7c11-8a52-5b7a9d0c3e21';
const coupon = {
  id,
  name: 'Autumn',
  percent: null,
  amountOff: { amount: 500, currency: 'EUR' },
  code: 'AUTUMN',
  validUntil: null,
  revokedAt: null,
  redemptions: 3,
};

let store: ScriptedStore;
beforeEach(async () => {
  store = await startScriptedStore(({ method, path }): Reply => {
    if (path.endsWith('/codes')) return { status: 201, body: { codes: ['ABCD-EFGH', 'JKLM-NPQR'] } };
    if (method === 'DELETE') return { status: 204 };
    if (method === 'POST') return { status: 201, body: coupon };
    const others = { percent: 10, amountOff: null, code: null, revokedAt: '2026-11-22T12:00:00.000Z' };
    return { status: 200, body: { items: [coupon, { ...coupon, ...others }], nextCursor: null } };
  });
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['admin', 'coupons', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method, path, body } = store.requests.at(-1) ?? {};
  return [method, path, body];
};

describe('admin coupons', () => {
  it('makes one of a percentage or an amount, and of both none', async () => {
    const given = ['--name', 'Autumn', '--amount', '500', '--currency', 'eur', '--app', '620', '--user-limit', '1'];
    expect((await run('create', ...given, '--code', 'autumn')).stdout).toBe(`Coupon ${id}, Autumn: AUTUMN\n`);
    expect(last()).toEqual([
      'POST',
      '/v1/coupons',
      {
        name: 'Autumn',
        percent: null,
        amountOff: { amount: 500, currency: 'EUR' },
        totalLimit: null,
        perUserLimit: 1,
        validUntil: null,
        appIds: [620],
        genres: null,
        code: 'autumn',
      },
    ]);
    expect(await run('create', ...given, '--percent', '10')).toMatchObject({ code: 2 });
    expect(await run('create', '--name', 'None')).toMatchObject({ code: 2 });
  });

  it('lists them', async () => {
    const { stdout } = await run('list');
    expect(stdout).toMatch(/Autumn +5\.00 EUR +AUTUMN +3 +-/);
    expect(stdout).toMatch(/Autumn +10% +single-use +3 +revoked/);
  });

  it('makes codes that work once, and revokes', async () => {
    expect((await run('codes', id, '--count', '2')).stdout).toBe('ABCD-EFGH\nJKLM-NPQR\n');
    expect(last()).toEqual(['POST', `/v1/coupons/${id}/codes`, { count: 2 }]);
    expect((await run('revoke', id)).stdout).toContain('any more');
    expect(last().slice(0, 2)).toEqual(['DELETE', `/v1/coupons/${id}`]);
  });
});
