/** All states of a gift, and into which others each can go. */
const followers = {
  scheduled: ['sent', 'declined', 'refunded'],
  sent: ['accepted', 'declined', 'refunded'],
  accepted: ['refunded'],
  declined: [],
  refunded: [],
} as const;

export type GiftState = keyof typeof followers;

export const giftStates = [
  'scheduled',
  'sent',
  'accepted',
  'declined',
  'refunded',
] as const satisfies readonly GiftState[];

/** Those in which it waits for its recipient. */
export const openGiftStates: readonly GiftState[] = ['scheduled', 'sent'];

/** States from which a gift can go into `to`: what a statement that changes the state must find. */
export function giftStatesBefore(to: GiftState): GiftState[] {
  return giftStates.filter((from) => followers[from].some((state) => state === to));
}

/** Whether a line's gift is sent only later. */
export function isScheduled(
  { recipientId, deliverAt }: { recipientId: string | null; deliverAt: string | null },
  now: Date,
): boolean {
  return recipientId !== null && deliverAt !== null && new Date(deliverAt) > now;
}
