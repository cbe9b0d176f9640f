import { describe, expect, it } from '@jest/globals';
import { startGivers } from '../../../../../test/harness/givers.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startGivers();
const {
  commerce,
  checkout,
  of,
  key,
  give,
  accept,
  decline,
  takeBack,
  askBack,
  owns,
  read,
  orderOf,
  refunded,
  received,
  expectOneEventEach,
} = store;

describe('a gift', () => {
  it('is the recipient’s once it is accepted, and never the buyer’s', async () => {
    const given = await give();
    const { sender, recipient, order, gift } = given;
    expect(order.state).toBe('fulfilled');
    expect(gift).toMatchObject({
      state: 'sent',
      senderId: sender,
      recipientId: recipient,
      orderId: order.id,
      itemId: 10,
      packageIds: [2_000_000_010],
      message: 'Enjoy',
      deliverAt: null,
    });
    expect(await received(recipient)).toEqual([{ ...gift, orderId: null }]);
    expect([await owns(sender), await owns(recipient)]).toEqual([false, false]);
    const { body } = await accept(given);
    expect(body).toMatchObject({ state: 'accepted', orderId: null, version: 2 });
    const { items } = (await of(recipient).listLibrary({ query: {} })).body;
    expect(items).toMatchObject([{ packageId: 2_000_000_010, kind: 'gift', orderId: null }]);
    expect(await owns(sender)).toBe(false);
    const [changed] = (await store.events('purchases.licencesChanged')).slice(-1);
    expect(changed?.licences).toMatchObject([{ userId: recipient, kind: 'gift', isActive: true }]);
    expect((await read(given)).history.map(({ state }) => state)).toEqual(['sent', 'accepted']);
    await expectOneEventEach(given);
    await expect(accept(given)).rejects.toMatchObject({ code: 'gift-not-open', extensions: { state: 'accepted' } });
    await expect(decline(given)).rejects.toMatchObject({ code: 'gift-not-open' });
    await expect(takeBack(given)).rejects.toMatchObject({ code: 'gift-not-open' });
  });

  it('is nobody else’s business', async () => {
    const given = await give();
    const [stranger, refusal] = [newId(), { code: 'gift-not-found' }];
    await expect(of(stranger).getGift({ path: given.path })).rejects.toMatchObject(refusal);
    for (const request of [
      { ...given, recipient: stranger },
      { ...given, recipient: given.sender },
    ]) {
      await expect(accept(request)).rejects.toMatchObject(refusal);
      await expect(decline(request)).rejects.toMatchObject(refusal);
    }
    await expect(takeBack({ ...given, sender: given.recipient })).rejects.toMatchObject(refusal);
    expect(await received(stranger)).toEqual([]);
  });

  it('is not sold for somebody who has no account any more', async () => {
    const [sender, recipientId] = [newId(), newId()];
    commerce.strangers.add(recipientId);
    const quote = commerce.cart(sender, [{ itemId: 20 }, { itemId: 10, recipientId }]);
    const lineIds = [quote.lines[1]?.lineId];
    const refusal = { code: 'gift-recipient-gone', extensions: { lineIds } };
    await expect(checkout(quote)).rejects.toMatchObject(refusal);
    expect((await of(sender).listOrders({ query: {} })).body.items).toEqual([]);
    commerce.strangers.delete(recipientId);
    const attempt = newId();
    commerce.fate = 'lost after';
    await expect(checkout(quote, attempt)).rejects.toMatchObject({ code: 'unavailable' });
    commerce.fate = 'succeeded';
    commerce.strangers.add(recipientId);
    // What was ordered before is gone on with.
    expect((await checkout(quote, attempt)).body.state).toBe('fulfilled');
  });

  it('lies beside what the buyer gets, and is listed page by page', async () => {
    const { sender, recipient, order } = await give({}, [{ itemId: 20 }, { itemId: 10 }]);
    expect([await owns(sender, 20), await owns(sender, 10), await owns(recipient)]).toEqual([true, true, false]);
    await checkout(commerce.cart(sender, [{ itemId: 20, recipientId: recipient }]));
    const sent = (query: object) => of(sender).listGifts({ query: { direction: 'sent', limit: 1, ...query } });
    const first = (await sent({})).body;
    const second = (await sent({ cursor: first.nextCursor ?? '' })).body;
    expect([...first.items, ...second.items].map(({ itemId }) => itemId)).toEqual([20, 10]);
    expect(second).toMatchObject({ nextCursor: null, items: [{ orderId: order.id }] });
    expect((await sent({ state: 'accepted' })).body.items).toEqual([]);
  });

  it('can not be accepted by who owns it already, who can decline it', async () => {
    const given = await give();
    await checkout(commerce.cart(given.recipient, [{ itemId: 10 }]));
    await expect(accept(given)).rejects.toMatchObject({
      code: 'already-owned',
      extensions: { packageIds: [2_000_000_010] },
    });
    expect((await read(given)).gift.state).toBe('sent');
    await decline(given);
    const whole = await give();
    const both = { packageId: 77, appIds: [10, 20], unreleasedAppIds: [], amount: 999 };
    await checkout(commerce.cart(whole.recipient, [{ kind: 'package', itemId: 77, packages: [both] }]));
    await expect(accept(whole)).rejects.toMatchObject({ code: 'already-owned' });
  });

  it('that is declined gives the sender the money back, to where it came from', async () => {
    const given = await give({}, [{ itemId: 20 }]);
    const headers = key();
    const { body } = await decline(given, headers);
    expect(body).toMatchObject({ state: 'declined', orderId: null });
    expect((await decline(given, headers)).body).toEqual(body);
    const { state, refunded: amount } = await orderOf(given);
    expect([state, amount, refunded(given)]).toEqual(['partially-refunded', 999, 999]);
    const { items } = (await of(given.sender).listOrderRefunds({ path: { orderId: given.order.id } })).body;
    expect(items).toMatchObject([{ state: 'done', rule: 'gift', to: 'origin', amount: 999 }]);
    expect([await owns(given.sender, 20), await owns(given.recipient)]).toEqual([true, false]);
    await expectOneEventEach(given);
    await expect(accept(given)).rejects.toMatchObject({ code: 'gift-not-open', extensions: { state: 'declined' } });
  });

  it('is taken back by its sender while nobody has accepted it, by itself or with its order’s line', async () => {
    const [one, other] = [await give(), await give()];
    expect((await takeBack(one)).body).toMatchObject({ state: 'refunded' });
    expect((await askBack(other)).body).toMatchObject({ state: 'done', rule: 'gift' });
    for (const given of [one, other]) {
      expect([(await orderOf(given)).state, refunded(given)]).toEqual(['refunded', 999]);
      expect((await read(given)).gift.state).toBe('refunded');
      await expectOneEventEach(given);
      await expect(accept(given)).rejects.toMatchObject({ code: 'gift-not-open' });
    }
  });

  it('that was accepted is refunded by an administrator’s grace, and ends what the recipient has', async () => {
    const given = await give({}, [{ itemId: 10 }]);
    await accept(given);
    const { body } = await askBack(given);
    expect([body.state, body.rule]).toEqual(['waiting', 'gift']);
    expect(await owns(given.recipient)).toBe(true);
    const approval = { path: { refundId: body.id }, headers: key(), body: {} };
    await store.as(administrator).purchases.approveRefund(approval);
    expect([await owns(given.recipient), await owns(given.sender)]).toEqual([false, true]);
    expect((await read(given)).gift.state).toBe('refunded');
    await expectOneEventEach(given);
  });

  it('that was accepted stays when the buyer gives back the same for himself', async () => {
    const given = await give({}, [{ itemId: 10 }]);
    await accept(given);
    expect((await askBack(given, [1])).body.state).toBe('done');
    expect([await owns(given.recipient), await owns(given.sender)]).toEqual([true, false]);
  });

  it('is gone when its payment was charged back', async () => {
    const [open, accepted] = [await give(), await give()];
    await accept(accepted);
    for (const given of [open, accepted]) {
      const charge = commerce.move(given.order.id, { state: 'charged-back' });
      const { paymentId, version } = charge;
      await store.deliver('payments.paymentChanged', {
        payload: { paymentId, version, purpose: 'order', orderId: given.order.id, userId: given.sender, charge },
      });
      expect((await read(given)).gift.state).toBe('refunded');
      expect(await owns(given.recipient)).toBe(false);
      await expectOneEventEach(given);
    }
  });
});
