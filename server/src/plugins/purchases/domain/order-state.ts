/** All states of an order, and into which others each can go. */
const followers = {
  'awaiting-payment': ['held', 'paid', 'fulfilled', 'cancelled'],
  held: ['paid', 'fulfilled', 'cancelled'],
  paid: ['fulfilled', 'refund-requested', 'partially-refunded', 'refunded', 'charged-back'],
  fulfilled: ['refund-requested', 'partially-refunded', 'refunded', 'charged-back'],
  cancelled: [],
  'refund-requested': ['paid', 'fulfilled', 'partially-refunded', 'refunded', 'charged-back'],
  'partially-refunded': ['refund-requested', 'refunded', 'charged-back'],
  refunded: ['charged-back'],
  // Back again when the bank gives the money back after all.
  'charged-back': ['fulfilled', 'partially-refunded', 'refunded'],
} as const;

export type OrderState = keyof typeof followers;

export const orderStates = [
  'awaiting-payment',
  'held',
  'paid',
  'fulfilled',
  'cancelled',
  'refund-requested',
  'partially-refunded',
  'refunded',
  'charged-back',
] as const satisfies readonly OrderState[];

export function canBecome(from: OrderState, to: OrderState): boolean {
  return followers[from].some((state) => state === to);
}

/** States from which an order can go into `to`: what a statement that changes the state must find. */
export function statesBefore(to: OrderState): OrderState[] {
  return orderStates.filter((from) => canBecome(from, to));
}

/** Whether its payment is still open. */
export function isTransient(state: OrderState): boolean {
  return state === 'awaiting-payment' || state === 'held';
}
