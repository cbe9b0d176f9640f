import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Reply, type ScriptedStore, startScriptedStore } from '../../../sdk/test/scripted-store.ts';
import { runCli } from '../../test/run-cli.ts';

const id = '0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f';
const userId = '0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21';
const at = '2026-11-22T12:00:00.000Z';
const method = { id, kind: 'card', label: 'Test card', lastFour: '4242', isDefault: true, createdAt: at };
const wallet = { balances: [{ currency: 'EUR', balance: 2500, held: 100 }] };
const charged = { id, kind: 'charge', phase: 'single', amount: -1174, currency: 'EUR' };
const transaction = { ...charged, paymentId: id, orderId: userId, reason: null, at };
const payment = { id, purpose: 'top-up', orderId: null, state: 'succeeded', captured: 2500, refunded: 0 };
const more = { amount: { amount: 2500, currency: 'EUR' }, declineCode: null, redirectUrl: null, createdAt: at };

let store: ScriptedStore;
let state: object;
let methods: object[];
beforeEach(async () => {
  state = {};
  methods = [method];
  store = await startScriptedStore(({ method: verb, path }): Reply => {
    if (path === '/v1/wallet') return { status: 200, body: wallet };
    if (path.startsWith('/v1/wallet/transactions'))
      return { status: 200, body: { items: [transaction], nextCursor: null } };
    if (path.startsWith('/v1/wallet/statements'))
      return { status: 200, body: { opening: 2500, closing: 1326, items: [transaction], nextCursor: null } };
    if (path === '/v1/wallet/top-ups') return { status: 201, body: { ...payment, ...more, ...state } };
    if (path.endsWith('/refund')) return { status: 200, body: { ...payment, ...more, state: 'refunded', ...state } };
    if (path === '/v1/payment-methods' && verb === 'GET') return { status: 200, body: { items: methods } };
    if (path === '/v1/payment-methods') return { status: 201, body: method };
    if (verb === 'DELETE') return { status: 204 };
    return { status: 201, body: wallet };
  });
});
afterEach(() => store.close());
const run = (...args: string[]) => runCli(args, { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method: verb, path, body } = store.requests.at(-1) ?? {};
  return [verb, path, body];
};

describe('wallet', () => {
  it('shows what there is', async () => {
    const { code, stdout } = await run('wallet', 'show');
    expect(code).toBe(0);
    expect(stdout).toContain('EUR       25.00    1.00');
    expect(JSON.parse((await run('wallet', 'show', '--json')).stdout)).toEqual(wallet);
  });

  it('shows its history', async () => {
    const { stdout } = await run('wallet', 'history', '--kind', 'charge', '--currency', 'eur');
    expect(stdout).toContain(`${at}  charge  EUR -11.74  ${userId}`);
    expect(last()[1]).toBe('/v1/wallet/transactions?limit=20&kind=charge&currency=EUR');
  });

  it('shows the statement of a month', async () => {
    const { code, stdout } = await run('wallet', 'statement', 'eur', '2026-11');
    expect(code).toBe(0);
    expect(stdout).toContain('Before: EUR 25.00\n');
    expect(stdout).toContain('-11.74');
    expect(stdout).toContain('After: EUR 13.26\n');
    expect(last()[1]).toBe('/v1/wallet/statements/EUR/2026-11?limit=100');
  });

  it('gets the money of a gift card', async () => {
    const { code, stdout } = await run('wallet', 'redeem', 'ABCD-EFGH-JKLM-NPQR');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'It is redeemed; the wallet has EUR 25.00\n' });
    expect(last()).toEqual(['POST', '/v1/gift-cards/redemptions', { code: 'ABCD-EFGH-JKLM-NPQR' }]);
  });

  it('stores, shows and removes methods', async () => {
    expect((await run('wallet', 'add-method', 'tok_card')).stdout).toBe(`${id} is stored: Test card\n`);
    expect(last()).toEqual(['POST', '/v1/payment-methods', { token: 'tok_card' }]);
    expect((await run('wallet', 'methods')).stdout).toBe(`${id}  card  Test card ...4242  default\n`);
    expect((await run('wallet', 'remove-method', id)).stdout).toBe(`${id} is removed\n`);
    expect(last().slice(0, 2)).toEqual(['DELETE', `/v1/payment-methods/${id}`]);
  });

  it('gives a top-up back', async () => {
    const { code, stdout } = await run('wallet', 'refund', id);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'EUR 25.00 is given back\n' });
    expect(last()).toEqual(['POST', `/v1/wallet/top-ups/${id}/refund`, undefined]);
    state = { state: 'succeeded' };
    expect((await run('wallet', 'refund', id)).stdout).toBe('EUR 25.00 is on its way back\n');
  });

  it('is topped up by the default method', async () => {
    expect((await run('wallet', 'top-up', '2500', 'eur')).stdout).toBe('EUR 25.00 is in the wallet\n');
    const amount = { amount: 2500, currency: 'EUR' };
    expect(last()).toEqual(['POST', '/v1/wallet/top-ups', { amount, paymentMethodId: id, country: 'US' }]);
    state = { state: 'init', redirectUrl: 'http://127.0.0.1:9/approvals/x' };
    expect((await run('wallet', 'top-up', '2500', 'EUR')).stdout).toBe(
      'Approve it at http://127.0.0.1:9/approvals/x\n',
    );
    state = { state: 'failed', declineCode: 'expired-card' };
    const declined = await run('wallet', 'top-up', '2500', 'EUR');
    expect(declined).toMatchObject({ code: 1, stderr: expect.stringContaining('expired-card') });
    methods = [];
    const none = await run('wallet', 'top-up', '2500', 'EUR');
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining('no default payment method') });
  });
});

describe('admin payments credit', () => {
  it('gives money into a wallet', async () => {
    const { stdout } = await run('admin', 'payments', 'credit', userId, '2500', 'eur', '--reason', 'A prize');
    expect(stdout).toBe(`${userId} has EUR 25.00\n`);
    const amount = { amount: 2500, currency: 'EUR' };
    expect(last()).toEqual(['POST', `/v1/wallets/${userId}/credits`, { amount, reason: 'A prize' }]);
  });
});
