import { describe, expect, it } from '@jest/globals';
import { hour, startGivers } from '../../../../../test/harness/givers.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startGivers();
const {
  commerce,
  of,
  ask,
  key,
  inAnHour,
  give,
  accept,
  decline,
  takeBack,
  askBack,
  read,
  orderOf,
  refunded,
  received,
  expectOneEventEach,
} = store;

describe('a scheduled gift', () => {
  it('is a secret until its time, and then sent', async () => {
    const given = await give({ deliverAt: inAnHour() });
    expect([given.order.state, given.gift.state]).toEqual(['paid', 'scheduled']);
    expect(await received(given.recipient)).toEqual([]);
    await expect(of(given.recipient).getGift({ path: given.path })).rejects.toMatchObject({ code: 'gift-not-found' });
    await expect(accept(given)).rejects.toMatchObject({ code: 'gift-not-found' });
    await expect(decline(given)).rejects.toMatchObject({ code: 'gift-not-found' });
    store.clock.turn(hour - 1);
    await store.settle();
    expect(await received(given.recipient)).toEqual([]);
    store.clock.turn(1);
    await store.settle();
    expect(await received(given.recipient)).toMatchObject([{ state: 'sent', sentAt: store.clock.now().toISOString() }]);
    expect((await orderOf(given)).state).toBe('fulfilled');
    const versions = await ask(
      'select version::integer from outbox where aggregate_id = $1 order by 1',
      given.order.id,
    );
    expect(versions).toEqual([1, 2, 3].map((version) => ({ version })));
    const { history } = (await of(given.recipient).getGift({ path: given.path })).body;
    expect(history.map(({ state }) => state)).toEqual(['sent']);
    await accept(given);
    await expectOneEventEach(given);
  });

  it('is sent at once when its time has passed, and can be taken back before', async () => {
    expect((await give({ deliverAt: store.clock.now().toISOString() })).gift.state).toBe('sent');
    const given = await give({ deliverAt: inAnHour() });
    await takeBack(given);
    expect([(await orderOf(given)).state, refunded(given)]).toEqual(['refunded', 999]);
    store.clock.turn(hour);
    await store.settle();
    expect((await read(given)).gift.state).toBe('refunded');
  });

  it('that is sent while a refund of its order waits is delivered when that is denied', async () => {
    const given = await give({ deliverAt: inAnHour() }, [{ itemId: 20 }]);
    await ask('update purchase_order set paid_at = $2 where id = $1', given.order.id, new Date(0));
    const { id } = (await askBack(given, [1])).body;
    store.clock.turn(hour);
    await store.settle();
    expect((await read(given)).gift.state).toBe('sent');
    await store.as(administrator).purchases.denyRefund({ path: { refundId: id }, headers: key(), body: {} });
    expect((await orderOf(given)).state).toBe('fulfilled');
  });
});

describe('a gift whose money can not be given back now', () => {
  it.each(['lost before', 'lost after'] as const)('%s is given back once by due work', async (fate) => {
    const given = await give();
    commerce.fate = fate;
    await expect(decline(given)).rejects.toMatchObject({ code: 'unavailable' });
    expect((await read(given)).gift.state).toBe('declined');
    await expect(accept(given)).rejects.toMatchObject({ code: 'gift-not-open' });
    commerce.fate = 'succeeded';
    store.clock.turn(60_000);
    await store.settle();
    expect([(await orderOf(given)).state, refunded(given)]).toEqual(['refunded', 999]);
  });

  it('because another refund of the order is open is given back after that', async () => {
    const given = await give({}, [{ itemId: 20 }]);
    await ask('update purchase_order set paid_at = $2 where id = $1', given.order.id, new Date(0));
    const { id } = (await askBack(given, [1])).body;
    expect((await decline(given)).body.state).toBe('declined');
    expect(refunded(given)).toBe(0);
    await store.as(administrator).purchases.denyRefund({ path: { refundId: id }, headers: key(), body: {} });
    store.clock.turn(60_000);
    await store.settle();
    expect([(await orderOf(given)).state, refunded(given)]).toEqual(['partially-refunded', 999]);
    const [{ due_at: dueAt } = { due_at: 'none' }] = await ask('select due_at from gift where id = $1', given.gift.id);
    expect(dueAt).toBe(null);
  });

  it('because its recipient has left goes back to the sender', async () => {
    const given = await give();
    await store.deliver('users.accountErased', { payload: { userId: given.recipient } });
    await store.settle();
    expect((await read(given)).gift).toMatchObject({ state: 'declined', message: null });
    expect(refunded(given)).toBe(999);
  });

  it('because its recipient has left before the order was paid goes back to the sender', async () => {
    commerce.fate = 'init';
    const [sender, recipientId] = [newId(), newId()];
    const lines = [{ itemId: 10, recipientId }, { itemId: 20 }];
    const { body: order } = await store.checkout(commerce.cart(sender, lines, { validUntil: inAnHour() }));
    commerce.fate = 'succeeded';
    await store.deliver('users.accountErased', { payload: { userId: recipientId } });
    const charge = commerce.move(order.id, { state: 'succeeded', captured: order.total });
    const { paymentId, version } = charge;
    await store.deliver('payments.paymentChanged', {
      payload: { paymentId, version, purpose: 'order', orderId: order.id, userId: sender, charge },
    });
    await store.settle();
    const { items } = (await store.of(sender).listGifts({ query: { direction: 'sent' } })).body;
    expect(items).toMatchObject([{ state: 'declined' }]);
    const path = { orderId: order.id };
    expect((await store.of(sender).getOrder({ path })).body.order).toMatchObject({
      state: 'partially-refunded',
      refunded: 999,
    });
  });
});
