import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

/** The spec's `Wallet` of a user, as the answer's JSON text. */
export const wallet = statement(
  'payments.wallet',
  ['userId'],
  `select json_build_object('balances', coalesce(json_agg(
     json_build_object('currency', a.currency, 'balance', b.balance, 'held', b.held) order by a.currency), '[]'))::text as text
   from ledger_account a join ledger_balance b on b.account_id = a.id
   where a.owner_id = $1 and a.kind = 'wallet'`,
);

/** The same inside of a transaction. */
export async function walletIn(em: EntityManager, userId: string): Promise<Schemas['Wallet']> {
  const [row] = await execute<{ text: string }>(em, wallet, { userId });
  return JSON.parse(row?.text ?? '') as Schemas['Wallet'];
}

export interface TransactionRow {
  /** The spec's `Transaction` as JSON text. */
  item: string;
  id: string;
}

/** Each wallet is read by its own index, so that a page costs as much as it shows, however long the history is. */
export const transactions = statement(
  'payments.transactions',
  ['userId', 'kind', 'currency', 'from', 'until', 'after', 'count'],
  `select moved.id, json_build_object(
     'id', moved.id,
     'kind', moved.kind,
     'phase', moved.phase,
     'amount', moved.amount,
     'currency', moved.currency,
     'paymentId', moved.payment_id,
     'orderId', p.order_id,
     'reason', why.reason,
     'at', to_char(moved.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text as item
   from ledger_account a
     cross join lateral (
       select t.*, e.amount
       from ledger_entry e join ledger_transfer t on t.id = e.transfer_id
       where e.account_id = a.id and ($6::uuid is null or e.transfer_id < $6)
         and ($2::text is null or t.kind = $2)
         and ($4::timestamptz is null or t.created_at >= $4)
         and ($5::timestamptz is null or t.created_at < $5)
       order by e.transfer_id desc limit $7) moved
     left join payment p on p.id = moved.payment_id
     left join transfer_reason why on why.transfer_id = moved.id
   where a.owner_id = $1 and a.kind = 'wallet' and ($3::text is null or a.currency = $3)
   order by moved.id desc limit $7`,
);
