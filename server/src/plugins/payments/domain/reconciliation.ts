import type { Schemas } from '../../../kernel/plugin/operation.ts';

/** Money that moved, as one of the two books has it. */
export interface BookedEvent {
  /** The provider's id of it. */
  id: string;
  type: string;
  /** Our name of the charge; null where ours does not say. */
  reference: string | null;
  /** Our name of the refund; null for one that the store has not asked for. */
  refundReference: string | null;
  amount: number;
}

export type Difference = Schemas['ReconciliationDifference'];

/** What of both books is compared: where money moved. */
export const comparedTypes: readonly string[] = [
  'captured',
  'refunded',
  'refund-failed',
  'charged-back',
  'charge-back-reversed',
];

/** In what the provider's books and ours differ, in the order of the provider's. */
export function differencesBetween(theirs: readonly BookedEvent[], ours: readonly BookedEvent[]): Difference[] {
  const ourEvents = new Map(ours.map((event) => [event.id, event]));
  const theirIds = new Set(theirs.map(({ id }) => id));
  const found: Difference[] = [];
  const once = new Set<string>();
  for (const event of theirs.filter(({ type }) => comparedTypes.includes(type))) {
    const { id, type, reference, amount } = event;
    const own = ourEvents.get(id);
    const about = { eventId: id, type, reference, provider: amount, store: own?.amount ?? null };
    if (!own) found.push({ kind: 'missing-in-store', ...about });
    else if (own.amount !== amount || own.type !== type) found.push({ kind: 'other-amount', ...about });
    const what = onceOf(event);
    if (once.has(what)) found.push({ kind: 'twice', ...about });
    once.add(what);
  }
  for (const { id, type, reference, amount } of ours) {
    if (theirIds.has(id)) continue;
    found.push({ kind: 'missing-at-provider', eventId: id, type, reference, provider: null, store: amount });
  }
  return found;
}

/** A charge is captured once, and each refund that the store has asked for is made once, whatever their ids are. */
function onceOf({ id, type, reference, refundReference }: BookedEvent): string {
  if (type === 'captured') return `captured ${reference}`;
  return type === 'refunded' && refundReference !== null ? `refunded ${refundReference}` : id;
}
