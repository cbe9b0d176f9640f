import type { Means } from './buyers.ts';

/** A checkout with everything outside of its process that it passes: commits, calls, the provider, queues and their workers. */
export interface CheckoutPath {
  path: string;
  means: Means;
  /** How its order ends when nothing is in the way. */
  ends: 'fulfilled' | 'cancelled';
  edges: readonly string[];
}

const begins = [
  'call of shopping.quoteCart',
  'purchases commits insertOrder, takeFreeKeys',
  'call of payments.chargeOrder',
  'purchases publishes to shopping',
  'purchases marks what it has published',
];
const ofPayment = ['payments publishes to purchases', 'payments marks what it has published'];
const closes = [
  'shopping takes purchases.orderPlaced',
  'shopping commits lockOrderedCarts, noteOrdersPlaced, closeCarts',
  'purchases takes payments.paymentChanged',
];
/** A cancelled order is looked at again, because money may come late. */
const looksOnce = 'purchases commits lockOrdersToFollow';
const looksAgain = 'purchases commits lockOrdersToFollow, ordersById';
const paid = [
  'purchases commits fulfilOrder',
  'shopping takes purchases.licencesChanged',
  'shopping commits writeLicences, removeOwnedFromWishlists',
];
const byMethod = [
  'payments commits beginOrderPayment, postTransfer, keepHold, recordEvents',
  'payments commits lock, eventsOf',
  'provider POST charges',
  'payments commits lock, eventsOf, postTransfer, forgetHold, recordEvents',
  'payments writes rest',
  'payments commits lock',
];

/**
 * What a checkout passes. `npm test` compares it with what one does pass, and the failpoint sweep has a cell for each edge and each way to
 * fail: an edge that is new must come here.
 */
export const checkoutPaths: readonly CheckoutPath[] = [
  {
    path: 'paid by the wallet',
    means: { wallet: 5_000 },
    ends: 'fulfilled',
    edges: [
      ...begins,
      'payments commits beginOrderPayment, postTransfer, recordEvents',
      ...ofPayment,
      ...paid,
      ...closes,
      looksOnce,
    ],
  },
  {
    path: 'paid by wallet and card',
    means: { wallet: 300, token: 'tok_card.webhook-late' },
    ends: 'fulfilled',
    edges: [
      ...begins,
      ...byMethod,
      'payments commits lock, eventsOf, recordEvents',
      'payments commits recentPayments',
      'provider POST captures',
      ...ofPayment,
      ...paid,
      ...closes,
      looksOnce,
    ],
  },
  {
    path: 'whose card is declined',
    means: { wallet: 300, token: 'tok_card.decline-expired-card.webhook-late' },
    ends: 'cancelled',
    edges: [
      ...begins,
      ...byMethod,
      ...ofPayment,
      'purchases commits releaseOrder',
      'purchases writes finishIdempotencyKey',
      ...closes,
      looksAgain,
      'shopping takes purchases.orderEnded',
      'shopping commits lockOrderedCarts, noteOrderEnded, openSuccessor, giveLinesBack',
    ],
  },
];
