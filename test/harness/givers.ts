import { expect } from '@jest/globals';
import { newId } from '../../server/src/kernel/identifiers.ts';
import { startPurchases } from './shoppers.ts';

const key = () => ({ 'Idempotency-Key': newId() });

/** Ms of an hour. */
export const hour = 3_600_000;

/** The plugin purchases, and people who give each other app 10. */
export async function startGivers() {
  const store = await startPurchases();
  const { commerce, checkout, of, ask } = store;
  for (const appId of [10, 20]) commerce.offer(appId);
  const inAnHour = () => new Date(store.clock.now().getTime() + hour).toISOString();
  type Items = Parameters<typeof commerce.cart>[1];

  /** Somebody buys a gift for somebody else, and what else is named. */
  async function give(changes: Items[number] = {}, others: Items = []) {
    const [sender, recipient] = [newId(), newId()];
    const lines = [{ itemId: 10, recipientId: recipient, giftMessage: 'Enjoy', ...changes }, ...others];
    const { body: order } = await checkout(commerce.cart(sender, lines, { validUntil: inAnHour() }));
    const { items } = (await of(sender).listGifts({ query: { direction: 'sent' } })).body;
    const gift = items.at(-1);
    if (!gift) throw new Error('There is no gift');
    return { sender, recipient, order, gift, path: { giftId: gift.id } };
  }
  type Given = Awaited<ReturnType<typeof give>>;

  return Object.assign(store, {
    key,
    inAnHour,
    give,
    accept: ({ recipient, path }: Given, headers = key()) => of(recipient).acceptGift({ path, headers }),
    decline: ({ recipient, path }: Given, headers = key()) => of(recipient).declineGift({ path, headers }),
    takeBack: ({ sender, path }: Given, headers = key()) => of(sender).refundGift({ path, headers }),
    /** Asks for the money of lines, by their places in the order. */
    askBack: ({ sender, order }: Given, places = [0]) =>
      of(sender).requestRefund({
        path: { orderId: order.id },
        headers: key(),
        body: { lineIds: places.map((place) => order.lines[place]?.lineId ?? '') },
      }),
    owns: async (userId: string, appId = 10) => (await of(userId).getOwnership({ path: { appId } })).body.ownsApp,
    read: async ({ sender, path }: Given) => (await of(sender).getGift({ path })).body,
    orderOf: async ({ sender, order }: Given) =>
      (await of(sender).getOrder({ path: { orderId: order.id } })).body.order,
    refunded: ({ order }: Given) => commerce.charges.get(order.id)?.refunded,
    received: async (userId: string) => (await of(userId).listGifts({ query: {} })).body.items,
    /** I7: each state of a gift has one row of its history and one event. */
    expectOneEventEach: async ({ gift }: Given): Promise<void> => {
      const history = await ask('select version, state from gift_history where gift_id = $1 order by version', gift.id);
      const events = (await store.events('purchases.giftChanged')).filter(({ giftId }) => giftId === gift.id);
      expect(events.map(({ version, state }) => ({ version, state }))).toEqual(history);
    },
  });
}
