import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const line = {
  lineId: 'one',
  kind: 'app',
  itemId: 620,
  name: 'Portal 2',
  recipientId: null,
  amount: 999,
  paidAmount: 199,
};
const cart = {
  id: 'cart-1',
  country: 'US',
  currency: 'USD',
  lines: [
    { ...line, problem: null },
    { ...line, lineId: 'two', recipientId: 'friend', problem: 'owned' },
  ],
  savedLines: [{ ...line, lineId: 'three', problem: null }],
  coupon: { code: 'AUTUMN', amount: 0, problem: 'nothing-to-take-off' },
  total: 199,
};

const order = {
  id: 'o-1',
  state: 'awaiting-payment',
  country: 'US',
  currency: 'USD',
  total: 199,
  tax: null,
  refunded: 0,
  couponCode: 'AUTUMN',
  couponAmount: 20,
  declineCode: null,
  redirectUrl: 'http://approve.example',
  lines: [{ ...line, finalAmount: 199, refundedAmount: 0 }],
};

let store: ScriptedStore;
beforeEach(async () => {
  store = await startScriptedStore(({ path }) =>
    path === '/v1/orders' ? { status: 202, body: order } : { status: 200, body: cart },
  );
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['cart', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method, path, body } = store.requests.at(-1) ?? {};
  return [method, path, body];
};

describe('cart', () => {
  it('is shown with what it costs and why something can not be bought', async () => {
    const { stdout } = await run('show');
    expect(stdout).toMatch(/one +app 620 +Portal 2 +9\.99 +1\.99/);
    expect(stdout).toMatch(/two .* owned, for friend/);
    expect(stdout).toMatch(/three .* saved for later/);
    expect(stdout).toContain('Coupon AUTUMN takes off 0.00 nothing-to-take-off');
    expect(stdout).toContain('1.99 USD in US');
    expect(JSON.parse((await run('show', '--json')).stdout)).toEqual(cart);
  });

  it('takes things in and out, and a coupon', async () => {
    const at = '2026-12-24T18:00:00.000Z';
    await run('add', '234', '--kind', 'bundle', '--for', 'friend', '--message', 'For you', '--deliver', at);
    const gift = { kind: 'bundle', itemId: 234, recipientId: 'friend', giftMessage: 'For you', deliverAt: at };
    expect(last()).toEqual(['POST', '/v1/carts/current/lines', gift]);
    await run('remove', 'one');
    expect(last().slice(0, 2)).toEqual(['DELETE', '/v1/carts/current/lines/one']);
    await run('coupon', 'AUTUMN');
    expect(last()).toEqual(['PUT', '/v1/carts/current/coupon', { code: 'AUTUMN' }]);
    await run('coupon');
    expect(last().slice(0, 2)).toEqual(['DELETE', '/v1/carts/current/coupon']);
  });

  it('is bought at the price of now, from the wallet or by a method', async () => {
    const { stdout } = await run('checkout');
    const expectedTotal = { amount: 199, currency: 'USD' };
    const fromWallet = { useWallet: true, paymentMethodId: null };
    expect(last()).toEqual(['POST', '/v1/orders', { cartId: 'cart-1', expectedTotal, payment: fromWallet }]);
    expect(stdout).toContain('Order o-1: awaiting-payment');
    expect(stdout).toContain('Approve the payment at http://approve.example');
    await run('checkout', '--method', 'm-1', '--wallet', '50', '--total', '150');
    const byBoth = { useWallet: 50, paymentMethodId: 'm-1' };
    expect(last()[2]).toMatchObject({ expectedTotal: { amount: 150, currency: 'USD' }, payment: byBoth });
    expect(await run('checkout', '--wallet', '50')).toMatchObject({ code: 2 });
  });

  it('is for a country and an age', async () => {
    await run('country', 'de', '--born', '1990-05-17');
    expect(last()).toEqual(['PUT', '/v1/carts/current', { country: 'DE', bornOn: '1990-05-17' }]);
  });
});
