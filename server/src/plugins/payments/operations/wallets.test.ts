import { describe, expect, it } from '@jest/globals';
import { expectBooksHold } from '../../../../../test/harness/books.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, service, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { payments } from '../plugin.ts';

const store = await startPluginUnderTest(payments);
const admin = store.as(administrator).payments;
const inside = store.as(service).payments;
const key = () => ({ 'Idempotency-Key': newId() });
const of = (userId: string) => store.as(signedIn(userId)).payments;

const credit = (userId: string, amount: number, currency = 'EUR', headers = key()) =>
  admin.creditWallet({
    path: { userId },
    headers,
    body: { amount: { amount, currency }, reason: 'A prize' },
  });
const charge = (userId: string, total: number, orderId = newId()) => {
  const amount = { amount: total, currency: 'EUR' };
  const body = { orderId, userId, amount, country: 'DE', walletAmount: total, paymentMethodId: null };
  return inside.chargeOrder({ body });
};

describe('a wallet', () => {
  it('is empty at first, and has what an administrator gives, by currency', async () => {
    const userId = newId();
    expect((await of(userId).getWallet({})).body).toEqual({ balances: [] });
    const headers = key();
    await credit(userId, 500, 'USD', headers);
    await credit(userId, 500, 'USD', headers);
    const { status, body } = await credit(userId, 2500);
    expect(status).toBe(201);
    const balances = [
      { currency: 'EUR', balance: 2500, held: 0 },
      { currency: 'USD', balance: 500, held: 0 },
    ];
    expect(body).toEqual({ balances });
    expect((await of(userId).getWallet({})).body).toEqual({ balances });
    expect((await of(newId()).getWallet({})).body).toEqual({ balances: [] });
    expect(await store.audited(userId)).toEqual(['payments.walletCredited', 'payments.walletCredited']);
    await expectBooksHold(store.database);
  });

  it('gets its money once, though the key comes again when its answer is forgotten', async () => {
    const userId = newId();
    const headers = key();
    await credit(userId, 500, 'EUR', headers);
    await store.database.pool.query('delete from idempotency_key');
    expect((await credit(userId, 500, 'EUR', headers)).body.balances).toMatchObject([{ balance: 500 }]);
    await store.database.pool.query('delete from idempotency_key');
    await expect(credit(userId, 600, 'EUR', headers)).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    expect(await store.audited(userId)).toEqual(['payments.walletCredited']);
  });
});

describe('payments.listTransactions', () => {
  it("tells the caller's own, newest first, page by page", async () => {
    const userId = newId();
    await credit(userId, 2500);
    await credit(userId, 700, 'USD');
    const orderId = newId();
    const { body: charged } = await charge(userId, 1000, orderId);
    await credit(newId(), 100);
    const { items } = (await of(userId).listTransactions({ query: {} })).body;
    const at = '2026-11-22T12:00:00.000Z';
    expect(items).toMatchObject([
      { kind: 'charge', phase: 'single', amount: -1000, currency: 'EUR', paymentId: charged.paymentId, orderId, at },
      { kind: 'credit', amount: 700, currency: 'USD', paymentId: null, orderId: null, reason: 'A prize' },
      { kind: 'credit', amount: 2500, currency: 'EUR' },
    ]);
    const first = (await of(userId).listTransactions({ query: { limit: 2 } })).body;
    expect(first.items).toEqual(items.slice(0, 2));
    const rest = await of(userId).listTransactions({ query: { limit: 2, cursor: String(first.nextCursor) } });
    expect(rest.body).toEqual({ items: items.slice(2), nextCursor: null });
  });

  it('keeps to its filters', async () => {
    const userId = newId();
    await credit(userId, 2500);
    await credit(userId, 700, 'USD');
    const before = store.clock.now().toISOString();
    store.clock.turn(60_000);
    const after = store.clock.now().toISOString();
    await charge(userId, 1000);
    const amounts = async (query: Parameters<ReturnType<typeof of>['listTransactions']>[0]['query']) =>
      (await of(userId).listTransactions({ query })).body.items.map(({ amount }) => amount);
    expect(await amounts({ kind: 'credit' })).toEqual([700, 2500]);
    expect(await amounts({ currency: 'EUR' })).toEqual([-1000, 2500]);
    expect(await amounts({ from: after })).toEqual([-1000]);
    expect(await amounts({ from: before, until: after })).toEqual([700, 2500]);
    expect(await amounts({ kind: 'refund' })).toEqual([]);
  });
});
