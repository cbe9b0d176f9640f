import { describe, expect, it } from '@jest/globals';
import { administrator } from '../../../../../test/harness/principals.ts';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startPurchases();
const { commerce, checkout, of, ask } = store;
const admin = store.as(administrator).purchases;
const key = () => ({ 'Idempotency-Key': newId() });
for (const appId of [10, 20, 30]) commerce.offer(appId);
commerce.offer(21, { type: 'dlc', parentAppId: 20 });

const buy = async (items: Parameters<typeof commerce.cart>[1], userId = newId()) => {
  const { body } = await checkout(commerce.cart(userId, items, { validUntil: '2027-11-22T12:10:00.000Z' }));
  return { userId, order: body, path: { orderId: body.id } };
};
type Bought = Awaited<ReturnType<typeof buy>>;
const askBack = ({ userId, order, path }: Bought, positions = [0], headers = key(), more = {}) =>
  of(userId).requestRefund({
    path,
    headers,
    body: { lineIds: positions.map((position) => order.lines[position]?.lineId ?? ''), ...more },
  });
const orderOf = async ({ userId, path }: Bought) => (await of(userId).getOrder({ path })).body;
const play = (userId: string, appId: number, minutes: number) =>
  ask(
    `insert into play_session (id, user_id, app_id, platform, started_at, minutes, licence_id)
     values ($1, $2, $3, 'linux', $4, $5, gen_random_uuid())`,
    newId(),
    userId,
    appId,
    store.clock.now(),
    minutes,
  );
const owns = async (userId: string, appId: number) => (await of(userId).getOwnership({ path: { appId } })).body.ownsApp;
const refundsOf = (orderId: string) => [...commerce.refunds.values()].filter((refund) => refund.orderId === orderId);

describe('a refund', () => {
  it('that the rules allow is done at once: money back, licence ended', async () => {
    const bought = await buy([{ itemId: 10 }]);
    const { status, body } = await askBack(bought, [0], key(), { to: 'wallet' });
    expect([status, body.state, body.rule, body.amount]).toEqual([201, 'done', 'title', 999]);
    expect(refundsOf(bought.order.id)).toEqual([{ orderId: bought.order.id, amount: 999, to: 'wallet' }]);
    expect(await owns(bought.userId, 10)).toBe(false);
    const { order, history } = await orderOf(bought);
    expect([order.state, order.refunded, order.lines[0]?.refundedAmount]).toEqual(['refunded', 999, 999]);
    const [spent] = (await store.events('purchases.spendChanged')).slice(-1);
    expect(spent).toMatchObject({ userId: bought.userId, spent: { amount: 0, currency: 'USD' } });
    const events = await ask('select version::integer from outbox where aggregate_id = $1 order by version', order.id);
    expect(events).toEqual(history.map(({ version }) => ({ version })));
    await expect(askBack(bought)).rejects.toMatchObject({ code: 'not-refundable' });
    expect((await buy([{ itemId: 10 }], bought.userId)).order.state).toBe('fulfilled');
  });

  it('of one line leaves the others, and an app that another line holds', async () => {
    const both = { packageId: 77, appIds: [10, 20], unreleasedAppIds: [], amount: 500 };
    const bought = await buy([{ kind: 'package', itemId: 77, finalAmount: 500, packages: [both] }, { itemId: 20 }]);
    expect((await askBack(bought)).body).toMatchObject({ state: 'done', rule: 'bundle', amount: 500 });
    expect([await owns(bought.userId, 10), await owns(bought.userId, 20)]).toEqual([false, true]);
    expect((await orderOf(bought)).order).toMatchObject({ state: 'partially-refunded', refunded: 500 });
    expect((await askBack(bought, [1])).body.state).toBe('done');
    expect((await orderOf(bought)).order).toMatchObject({ state: 'refunded', refunded: 1499 });
  });

  it('of one of two copies takes one of their two keys', async () => {
    const keys = { packageId: 2_000_000_011, appIds: [11], purpose: 'sale' as const, name: 'Two', count: 2 };
    await admin.createKeyBatch({ headers: key(), body: { ...keys, worksFrom: null } });
    const bought = await buy([{ itemId: 11 }, { itemId: 11, recipientId: newId() }]);
    const keysLeft = async () => (await of(bought.userId).listOrderKeys({ path: bought.path })).body.items.length;
    expect((await askBack(bought, [1])).body.state).toBe('done');
    expect(await keysLeft()).toBe(1);
    expect((await askBack(bought)).body.state).toBe('done');
    expect(await keysLeft()).toBe(0);
  });

  it('after two hours of play waits for an administrator, who approves it once', async () => {
    const bought = await buy([{ itemId: 10 }]);
    await play(bought.userId, 10, 120);
    const { body } = await askBack(bought);
    expect([body.state, body.rule]).toEqual(['waiting', 'played-too-long']);
    expect((await orderOf(bought)).order.state).toBe('refund-requested');
    await expect(askBack(bought)).rejects.toMatchObject({ extensions: { reason: 'order-refund-requested' } });
    const { items } = (await admin.listRefunds({ query: { state: 'waiting', limit: 100 } })).body;
    expect(items.map(({ id }) => id)).toContain(body.id);
    const path = { refundId: body.id };
    const approved = await admin.approveRefund({ path, headers: key(), body: { answer: 'For once.' } });
    expect(approved.body).toMatchObject({ state: 'done', answer: 'For once.' });
    expect(await owns(bought.userId, 10)).toBe(false);
    await expect(admin.denyRefund({ path, headers: key(), body: {} })).rejects.toMatchObject({
      code: 'refund-decided',
    });
    expect(refundsOf(bought.order.id)).toHaveLength(1);
    expect(await store.audited(body.id)).toEqual(['purchases.refundApproved']);
  });

  it('that is denied leaves everything as it was', async () => {
    const bought = await buy([{ itemId: 10 }]);
    await play(bought.userId, 10, 500);
    const { body } = await askBack(bought);
    const denied = await admin.denyRefund({ path: { refundId: body.id }, headers: key(), body: { answer: 'No.' } });
    expect(denied.body).toMatchObject({ state: 'denied', answer: 'No.' });
    expect((await orderOf(bought)).order.state).toBe('fulfilled');
    expect(await owns(bought.userId, 10)).toBe(true);
    const { items } = (await of(bought.userId).listOrderRefunds({ path: bought.path })).body;
    expect(items).toEqual([denied.body]);
    const unknown = { path: { refundId: newId() }, headers: key(), body: {} };
    await expect(admin.approveRefund(unknown)).rejects.toMatchObject({ code: 'refund-not-found' });
  });

  it('of a DLC counts the play of its game since the DLC was bought', async () => {
    const game = await buy([{ itemId: 20 }]);
    await play(game.userId, 20, 5000);
    store.clock.turn(60_000);
    const dlc = await buy([{ itemId: 21 }], game.userId);
    await play(game.userId, 20, 30);
    expect((await askBack(dlc)).body).toMatchObject({ state: 'done', rule: 'dlc' });
  });

  it('of a title that one is banned in is never given', async () => {
    const bought = await buy([{ itemId: 30 }]);
    commerce.banned.set(bought.userId, [30]);
    expect((await askBack(bought)).body).toMatchObject({ state: 'denied', rule: 'banned' });
    expect((await orderOf(bought)).order.state).toBe('fulfilled');
  });

  it('is not for others, for what is not in the order, or for what is not paid', async () => {
    const bought = await buy([{ itemId: 10 }]);
    await expect(askBack({ ...bought, userId: newId() })).rejects.toMatchObject({ code: 'not-found' });
    const headers = key();
    const body = { lineIds: [newId()] };
    await expect(of(bought.userId).requestRefund({ path: bought.path, headers, body })).rejects.toMatchObject({
      extensions: { reason: 'no-such-line' },
    });
    commerce.fate = 'init';
    const open = await buy([{ itemId: 10 }]);
    commerce.fate = 'succeeded';
    await expect(askBack(open)).rejects.toMatchObject({ extensions: { reason: 'order-awaiting-payment' } });
  });
});

describe('a refund whose request dies (a retried refund with a fresh key, which others shipped)', () => {
  it.each(['lost before', 'lost after'] as const)('%s the money is given back once by a retry', async (fate) => {
    const bought = await buy([{ itemId: 10 }]);
    const headers = key();
    commerce.fate = fate;
    await expect(askBack(bought, [0], headers)).rejects.toMatchObject({ code: 'unavailable' });
    commerce.fate = 'succeeded';
    expect((await askBack(bought, [0], headers)).body.state).toBe('done');
    expect(refundsOf(bought.order.id)).toHaveLength(1);
    expect(commerce.charges.get(bought.order.id)?.refunded).toBe(999);
  });

  it('is ended by due work', async () => {
    const bought = await buy([{ itemId: 10 }]);
    commerce.fate = 'lost after';
    await expect(askBack(bought)).rejects.toMatchObject({ code: 'unavailable' });
    commerce.fate = 'succeeded';
    store.clock.turn(60_000);
    await store.settle();
    expect((await orderOf(bought)).order.state).toBe('refunded');
    expect(await owns(bought.userId, 10)).toBe(false);
    expect(commerce.charges.get(bought.order.id)?.refunded).toBe(999);
  });

  it('happens once, though it is asked for 10 times at once', async () => {
    const bought = await buy([{ itemId: 10 }]);
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => askBack(bought)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(refundsOf(bought.order.id)).toHaveLength(1);
  });
});
