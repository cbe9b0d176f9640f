import { existsSync, readFileSync } from 'node:fs';
import { type BookedEvent, comparedTypes, differencesBetween } from '../plugins/payments/domain/reconciliation.ts';
import { type Invariant, mostShown } from './invariant.ts';

/** The books of the provider that comes with a store are compared with those of the store. `journal` is the path of its own. */
export function providerInvariant(journal: string): Invariant {
  return {
    id: 'I10',
    says: "Captures and refunds are those of the payment provider's own journal, none missing and none twice.",
    plugins: ['payments'],
    async find(look) {
      // Ours first: what happens meanwhile is in theirs before it is in ours.
      const ours = await look<BookedEvent>(
        'payments',
        `select e.provider_event_id as id, e.type, p.reference, e.amount::double precision as amount,
           case e.type when 'refunded' then e.code end as "refundReference"
         from payment_event e join payment p on p.id = e.payment_id
         where e.provider = 'test' and e.type = any($1::text[]) order by e.id`,
        [comparedTypes],
      );
      // Due work still goes on with these, and will hear of what is missing.
      const open = await look<{ reference: string }>(
        'payments',
        `select reference from payment where reference is not null and next_check_at is not null`,
      );
      const isOpen = new Set<string | null>(open.map(({ reference }) => reference));
      return differencesBetween(entriesOf(journal), ours)
        .filter(({ kind, reference }) => kind !== 'missing-in-store' || !isOpen.has(reference))
        .slice(0, mostShown)
        .map(({ kind, eventId, type, reference, provider, store }) => ({
          subject: `event ${eventId}`,
          detail: `${type} of ${reference} is ${kind}: the provider has ${provider ?? 'nothing'}, the store ${store ?? 'nothing'}`,
        }));
    },
  };
}

/** A line that is being written, or that a crash has cut off, was told to nobody. */
function entriesOf(journal: string): BookedEvent[] {
  if (!existsSync(journal)) return [];
  const lines = readFileSync(journal, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as BookedEvent);
}
