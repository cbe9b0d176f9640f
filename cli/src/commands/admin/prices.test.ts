import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const endsAt = '2026-12-08T18:00:00.000Z';
const price = {
  region: 'USD',
  currency: 'USD',
  amount: 999,
  discountPercent: 80,
  finalAmount: 199,
  discountEndsAt: endsAt,
  changeNumber: 7,
};
const prices = { id: '0193f4a2-7c1d-7b6e-9a53-000000000001', appId: 620, items: [price] };
const changes = [
  { region: 'USD', amount: 999, discountPercent: 80, finalAmount: 199, changeNumber: 7, changedAt: endsAt },
  { region: 'EUR', amount: null, discountPercent: 0, finalAmount: null, changeNumber: 6, changedAt: endsAt },
];

let store: ScriptedStore;
beforeEach(async () => {
  store = await startScriptedStore(({ method, path }): Reply => {
    if (path === '/v1/games/620/prices') return { status: 200, body: prices };
    if (path === '/v1/games/10/prices') return { status: 200, body: { ...prices, items: [] } };
    if (path.startsWith('/v1/games/620/price-changes'))
      return { status: 200, body: { items: changes, nextCursor: null } };
    if (path === '/v1/games/620/prices/JPY')
      return problem(422, 'price-off-step', { detail: 'Amounts in JPY are multiples of 100 hundredths: send 100.' });
    if (method === 'PUT') return { status: 200, body: price };
    if (method === 'DELETE') return { status: 204 };
    return problem(404, 'game-not-found');
  });
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['admin', 'prices', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method, path, body } = store.requests.at(-1) ?? {};
  return [method, path, body];
};

describe('admin prices', () => {
  it('shows all prices of a game', async () => {
    const { code, stdout } = await run('show', '620');
    expect(code).toBe(0);
    expect(stdout).toContain(`USD   USD       9.99   -80%      1.99    ${endsAt}`);
    expect(JSON.parse((await run('show', '620', '--json')).stdout)).toEqual(prices);
    expect((await run('show', '10')).stdout).toBe('It has none.\n');
  });

  it('sets and removes a price', async () => {
    expect((await run('set', '620', 'usd', '999')).stdout).toBe('620 costs USD 9.99 in USD\n');
    expect(last()).toEqual(['PUT', '/v1/games/620/prices/USD', { amount: 999 }]);
    expect((await run('remove', '620', 'usd-latam')).stdout).toBe('620 has no price in USD-LATAM any more\n');
    expect(last().slice(0, 2)).toEqual(['DELETE', '/v1/games/620/prices/USD-LATAM']);
  });

  it('says what is wrong with an amount', async () => {
    const refused = await run('set', '620', 'JPY', '50');
    expect(refused).toMatchObject({ code: 3, stderr: expect.stringContaining('multiples of 100 hundredths') });
    expect((await run('set', '620', 'USD', '9.99')).stderr).toContain('9.99');
  });

  it('shows what prices have been', async () => {
    const { stdout } = await run('history', '620', '--list', 'usd', '--limit', '5');
    expect(stdout).toContain(`${endsAt}  USD   9.99   -80%      1.99`);
    expect(stdout).toContain(`${endsAt}  EUR   -                -`);
    expect(last()[1]).toBe('/v1/games/620/price-changes?limit=5&region=USD');
  });

  it('says that there is no such game', async () => {
    expect(await run('show', '11')).toMatchObject({ code: 3, stderr: expect.stringContaining('game-not-found') });
  });
});
