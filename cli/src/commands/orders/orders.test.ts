import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const line = {
  lineId: 'l-1',
  kind: 'app',
  itemId: 620,
  name: 'Portal 2',
  amount: 999,
  finalAmount: 199,
  refundedAmount: 0,
  recipientId: null,
};
const order = {
  id: 'o-1',
  placedAt: '2026-11-22T12:00:00.000Z',
  state: 'partially-refunded',
  country: 'DE',
  currency: 'EUR',
  total: 398,
  tax: 63,
  refunded: 199,
  couponCode: 'AUTUMN',
  couponAmount: 20,
  declineCode: null,
  redirectUrl: null,
  lines: [line, { ...line, lineId: 'l-2', refundedAmount: 199 }],
};
const refund = { id: 'r-1', state: 'waiting', rule: 'too-late', amount: 199, currency: 'EUR', answer: null };
const history = [{ version: 1, state: 'awaiting-payment', at: '2026-11-22T12:00:00.000Z' }];

let store: ScriptedStore;
let asked: object;
beforeEach(async () => {
  asked = refund;
  store = await startScriptedStore(({ method, path }): Reply => {
    if (path.startsWith('/v1/orders?')) return { status: 200, body: { items: [order], nextCursor: null } };
    if (path === '/v1/orders/o-1') return { status: 200, body: { order, history } };
    if (path === '/v1/orders/o-1/keys')
      return { status: 200, body: { items: [{ packageId: 1, key: 'AAAAA-BBBBB-CCCCC' }] } };
    if (path !== '/v1/orders/o-1/refunds') return problem(404, 'not-found');
    return method === 'POST' ? { status: 201, body: asked } : { status: 200, body: { items: [refund] } };
  });
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['orders', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });

describe('orders', () => {
  it('are listed and shown', async () => {
    const { stdout } = await run('list', '--limit', '5');
    expect(stdout).toContain('o-1  2026-11-22T12:00:00.000Z  partially-refunded  3.98 EUR  Portal 2, Portal 2');
    expect(store.requests.at(-1)?.path).toBe('/v1/orders?limit=5');
    const shown = (await run('show', 'o-1')).stdout;
    expect(shown).toMatch(/l-2 +app 620 +Portal 2 +9\.99 +1\.99 +1\.99 given back/);
    for (const said of [
      'Coupon AUTUMN took off 0.20',
      '3.98 EUR in DE, 0.63 of it tax',
      '1.99 EUR given back',
      '2026-11-22T12:00:00.000Z  awaiting-payment',
      'Refund r-1: waiting (too-late)',
    ]) {
      expect(shown).toContain(`${said}\n`);
    }
    expect(await run('show', 'o-2')).toMatchObject({ code: 3 });
  });

  it('are given back: what was not yet, or a line', async () => {
    expect((await run('refund', 'o-1', '--reason', 'Too hard')).stdout).toBe(
      'An administrator decides about 1.99 EUR (too-late): refund r-1\n',
    );
    expect(store.requests.at(-1)?.body).toEqual({ lineIds: ['l-1'], reason: 'Too hard', to: 'origin' });
    asked = { ...refund, state: 'done' };
    const { stdout } = await run('refund', 'o-1', '--line', 'l-2', '--to-wallet');
    expect(stdout).toBe('1.99 EUR given back: refund r-1 is done\n');
    expect(store.requests.at(-1)?.body).toEqual({ lineIds: ['l-2'], reason: '', to: 'wallet' });
  });

  it('show their keys', async () => {
    expect((await run('keys', 'o-1')).stdout).toBe('AAAAA-BBBBB-CCCCC\n');
  });
});
