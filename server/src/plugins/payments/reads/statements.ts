import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { RequestRows } from '../domain/statements.ts';

const checkpoint = `select balance, up_to from wallet_checkpoint
     where account_id = $1 and until <= $2::timestamptz order by until desc limit 1`;

const sums = statement(
  'payments.statementSums',
  ['accountId', 'from', 'until'],
  `with before as (${checkpoint})
   select (coalesce((select balance from before), 0) + coalesce(sum(e.amount) filter (where t.created_at < $2), 0))::double precision
       as opening,
     coalesce(sum(e.amount) filter (where t.created_at >= $2 and e.amount > 0), 0)::double precision as received,
     coalesce(-sum(e.amount) filter (where t.created_at >= $2 and e.amount < 0), 0)::double precision as spent
   from ledger_entry e join ledger_transfer t on t.id = e.transfer_id
   where e.account_id = $1 and t.created_at < $3::timestamptz
     and not exists (select from before where e.transfer_id <= before.up_to)`,
);

/** Oldest first. */
const entries = statement(
  'payments.statementEntries',
  ['accountId', 'from', 'until', 'after', 'count'],
  `with before as (${checkpoint})
   select t.id, t.kind, t.phase, e.amount::double precision as amount, t.currency, t.payment_id as "paymentId",
     p.order_id as "orderId", why.reason, to_char(t.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
   from ledger_entry e join ledger_transfer t on t.id = e.transfer_id left join payment p on p.id = t.payment_id
     left join transfer_reason why on why.transfer_id = t.id
   where e.account_id = $1 and t.created_at >= $2 and t.created_at < $3::timestamptz
     and not exists (select from before where e.transfer_id <= before.up_to)
     and ($4::uuid is null or e.transfer_id > $4)
   order by e.transfer_id limit $5`,
);

export interface StatementPeriod {
  accountId: string;
  from: Date;
  until: Date;
}

export type StatementSums = Pick<Schemas['WalletStatement'], 'opening' | 'received' | 'spent'>;

/** What a wallet had before a period, and what came and went in it. */
export async function statementSums(rows: RequestRows, period: StatementPeriod): Promise<StatementSums> {
  const [found] = await rows<StatementSums>(sums, { ...period });
  return found ?? { opening: 0, received: 0, spent: 0 };
}

/** What came and went in a period, oldest first. */
export function statementEntries(
  rows: RequestRows,
  period: StatementPeriod,
  { after, count }: { after: string | null; count: number },
): Promise<Schemas['Transaction'][]> {
  return rows<Schemas['Transaction']>(entries, { ...period, after, count });
}
