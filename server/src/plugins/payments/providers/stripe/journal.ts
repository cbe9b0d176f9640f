import type Stripe from 'stripe';
import type { JournalPage, ProviderEvent } from '../../domain/payment-provider.ts';
import { chargeOf, eventOfDispute, eventsOfRefund, referenceKey } from './events.ts';
import { answered } from './failures.ts';

/** Entries that Stripe gives at once. */
const largestPage = 100;

/** A page of all that has moved money, newest first. What the store has not made is left out: others may use the same account. */
export async function journalPage(stripe: Stripe, after: string | null, limit: number): Promise<JournalPage> {
  const page = await answered(
    'listing balance transactions',
    stripe.balanceTransactions.list({
      limit: Math.min(limit, largestPage),
      ...(after !== null && { starting_after: after }),
      expand: ['data.source.payment_intent'],
    }),
  );
  const last = page.data.at(-1);
  return { entries: page.data.flatMap(movedBy), next: page.has_more && last ? last.id : null };
}

function movedBy(transaction: Stripe.BalanceTransaction): ProviderEvent[] {
  const { source } = transaction;
  if (source === null || typeof source === 'string') return [];
  if (source.object !== 'charge' && source.object !== 'refund' && source.object !== 'dispute') return [];
  const intent = source.payment_intent;
  if (intent === null || typeof intent === 'string') return [];
  const reference = intent.metadata[referenceKey];
  if (reference === undefined) return [];
  if (source.object === 'refund') {
    const type = transaction.amount < 0 ? 'refunded' : 'refund-failed';
    return eventsOfRefund(source, reference).filter((event) => event.type === type);
  }
  if (source.object === 'dispute') return [eventOfDispute(source, transaction, reference)];
  return chargeOf(intent)?.events.filter(({ type }) => type === 'captured') ?? [];
}
