import { newId } from '../../../server/src/kernel/identifiers.ts';
import type { Schemas } from '../../../server/src/kernel/plugin/operation.ts';
import { administrator } from '../principals.ts';
import { type Buyer, buyersIn, shortPatience } from './buyers.ts';
import { ofCheckout } from './simulated-process.ts';
import type { Commerce } from './start-commerce.ts';

/** Something that happens to an order after its checkout, with everything outside of its process that it passes. */
export interface LaterPath {
  path: string;
  edges: readonly string[];
  /** Brings a store so far that it can happen. */
  prepare(store: Commerce): Promise<Later>;
}

export interface Later {
  /** Makes it happen, as often as it takes. */
  happen(): Promise<unknown>;
  /** What has become of it in the end. */
  outcome(): Promise<unknown>;
  /** What must become of it. */
  expected: unknown;
}

const price = 999;
const minute = 60_000;

async function buy(store: Commerce, who: Buyer): Promise<Schemas['Order']> {
  const { cartOf, checkout } = buyersIn(store);
  const told = await checkout(who, await cartOf(who, 620));
  if (!('order' in told)) throw new Error(`The checkout was refused: ${told.code}`);
  return told.order;
}

async function prepareRefund(store: Commerce): Promise<Later> {
  const { buyer, own, comesBack, ordersOf, balanceOf, ownedBy } = buyersIn(store);
  const who = await buyer({ wallet: 300, token: 'tok_card.webhook-late' });
  const { id: orderId, lines } = await buy(store, who);
  const headers = { 'Idempotency-Key': newId() };
  const body = { lineIds: lines.map(({ lineId }) => lineId) };
  return {
    happen: async () => {
      await comesBack(() => own(who).purchases.requestRefund({ path: { orderId }, headers, body }), shortPatience);
      await store.settle();
    },
    outcome: async () => {
      const [order] = await ordersOf(who);
      const refunds = await store.rows('purchases', 'select state, amount::integer from refund where order_id = $1', [
        orderId,
      ]);
      return { order: order?.state, refunds, balance: await balanceOf(who), owned: await ownedBy(who) };
    },
    expected: { order: 'refunded', refunds: [{ state: 'done', amount: price }], balance: 300, owned: [] },
  };
}

/** A gift is to be sent, a payment was never approved, and a reservation of keys is over. */
async function prepareDueWork(store: Commerce): Promise<Later> {
  const { buyer, own, checkout, keysOf, ordersOf, balanceOf } = buyersIn(store);
  const [giver, lazy, recipientId] = [
    await buyer({ wallet: 5_000 }),
    await buyer({ wallet: 300, token: 'tok_paypal.redirect' }),
    newId(),
  ];
  const until = new Date(store.clock.now().getTime() + 20 * minute).toISOString();
  const gift = { kind: 'app' as const, itemId: 620, recipientId, deliverAt: until };
  await checkout(giver, (await own(giver).shopping.addCartLine({ body: gift })).body);
  await buy(store, lazy);
  const { id: batchId } = await keysOf(400, 3);
  await store.as(administrator).purchases.reserveKeys({
    path: { batchId },
    headers: { 'Idempotency-Key': newId() },
    body: { count: 1, partner: 'A magazine', until },
  });
  return {
    happen: () => {
      store.clock.pass(21 * minute);
      return ofCheckout.run(true, () => store.settle());
    },
    outcome: async () => ({
      gifts: await store.rows('purchases', 'select state from gift where recipient_id = $1', [recipientId]),
      given: (await ordersOf(giver)).map(({ state }) => state),
      abandoned: (await ordersOf(lazy)).map(({ state }) => state),
      keys: await store.rows('purchases', 'select distinct state from product_key where batch_id = $1', [batchId]),
      balances: [await balanceOf(giver), await balanceOf(lazy)],
    }),
    expected: {
      gifts: [{ state: 'sent' }],
      given: ['fulfilled'],
      abandoned: ['cancelled'],
      keys: [{ state: 'free' }],
      balances: [5_000 - price, 300],
    },
  };
}

const publishes = [
  'purchases publishes to shopping',
  'purchases marks what it has published',
  'payments publishes to purchases',
  'payments marks what it has published',
  'purchases takes payments.paymentChanged',
  'shopping takes purchases.orderEnded',
];

/** As for `checkoutPaths`: an edge that is new must come here. */
export const laterPaths: readonly LaterPath[] = [
  {
    path: 'a refund to wallet and card',
    prepare: prepareRefund,
    edges: [
      'purchases commits lockOrderRow, orderById, refundOfAttempt, insertRefund, moveOrder',
      'call of payments.refundCharge',
      'payments commits lockByOrder, refundsSoFar, insertRefund, checkAt, postTransfer, eventsOf, recordEvents',
      'payments commits lock, eventsOf',
      'provider POST refunds',
      'payments commits lock, eventsOf, postTransfer, settleRefund, recordEvents',
      'payments writes rest',
      'payments commits lock',
      'purchases commits lockOrderRow, orderById, completeRefund, refundById',
      ...publishes,
      'purchases commits lockOrdersToFollow',
      'shopping takes purchases.licencesChanged',
      'shopping commits writeLicences',
    ],
  },
  {
    path: 'what falls due',
    prepare: prepareDueWork,
    edges: [
      'shopping commits removeOldGuestCarts',
      'purchases commits takeOverOrders',
      'call of payments.cancelCharge',
      'payments commits claimCharge, lockByOrder, wantCancelled',
      'payments commits lock, eventsOf',
      'provider POST cancellations',
      'payments commits lock, eventsOf, postTransfer, forgetHold, recordEvents',
      'payments writes rest',
      'payments commits lock',
      'purchases commits lockOrderRow, orderById, releaseOrder',
      'purchases commits takeOverRefunds',
      'purchases commits takeOverChargedBack',
      'purchases commits takeOverGifts',
      'purchases commits lockGift, moveGifts, lockOrderRow, orderById, moveOrder',
      'purchases commits takeAwaitedReleases',
      'purchases commits releaseKeys',
      'payments writes takeDue',
      'payments commits sumEntries',
      'payments commits keepWalletCheckpoints',
      ...publishes,
      'purchases commits lockOrdersToFollow, ordersById',
      'shopping commits lockOrderedCarts, noteOrderEnded, openSuccessor, giveLinesBack',
    ],
  },
];
