import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import type { PaymentProvider } from '../domain/payment-provider.ts';
import { reached, requireProvider } from '../domain/provider-needed.ts';
import { type BookedEvent, comparedTypes, differencesBetween } from '../domain/reconciliation.ts';

/** Entries that a page of the provider's journal has, and differences that an answer tells. */
const pageSize = 1_000;

const ourEvents = statement(
  'payments.ourProviderEvents',
  ['provider', 'types', 'after', 'count'],
  `select e.id as position, e.provider_event_id as id, e.type, p.reference, e.amount::double precision as amount,
     case e.type when 'refunded' then e.code end as "refundReference"
   from payment_event e join payment p on p.id = e.payment_id
   where e.provider = $1 and e.type = any($2::text[]) and ($3::uuid is null or e.id > $3)
   order by e.id limit $4`,
);

/** Compares the provider's own books with ours, from their beginning. What is under way shows as missing, so settle first. */
export const reconcile: Operation<'payments.reconcile'> = async (_input, context) => {
  const provider = requireProvider(context.settings);
  // Ours first: what happens meanwhile is in theirs before it is in ours.
  const ours = await allOurs(provider.name, context);
  const theirs = await reached(() => allTheirs(provider));
  const differences = differencesBetween(theirs, ours);
  return {
    status: 200,
    body: { compared: theirs.length, differences: differences.slice(0, pageSize), found: differences.length },
  };
};

async function allOurs(provider: string, { rows }: Pick<WorkContext, 'rows'>): Promise<BookedEvent[]> {
  const all: BookedEvent[] = [];
  for (let after: string | null = null; ;) {
    const page: (BookedEvent & { position: string })[] = await rows<BookedEvent & { position: string }>(ourEvents, {
      provider,
      types: comparedTypes,
      after,
      count: pageSize,
    });
    all.push(...page);
    after = page.at(-1)?.position ?? null;
    if (page.length < pageSize) return all;
  }
}

async function allTheirs(provider: PaymentProvider): Promise<BookedEvent[]> {
  const all: BookedEvent[] = [];
  for (let after: string | null = null; ;) {
    const { entries, next }: Awaited<ReturnType<PaymentProvider['journal']>> = await provider.journal(after, pageSize);
    all.push(...entries.filter(({ type }) => comparedTypes.includes(type)));
    if (next === null) return all;
    after = next;
  }
}
