import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { SignedInPrincipal } from '../../../kernel/sessions/principal.ts';
import type { PaymentRow } from '../domain/payments.ts';
import { paymentColumns } from './payments.ts';

/** A micro-transaction with its payment. */
export type MicroTransactionRow = PaymentRow & {
  appId: number;
  /** The app's own number of it. */
  microOrderId: string;
  items: Schemas['MicroTransactionItem'][];
  approvedAt: string | null;
  finalizedAt: string | null;
  expiresAt: string | null;
};

const time = (column: string, name: string): string =>
  `to_char(m.${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${name}"`;

const joined = `select ${paymentColumns}, m.app_id::double precision as "appId", m.order_id as "microOrderId", m.items,
     ${time('approved_at', 'approvedAt')}, ${time('finalized_at', 'finalizedAt')}, ${time('expires_at', 'expiresAt')}
   from micro_transaction m join payment p on p.id = m.payment_id`;

const microTransaction = statement('payments.microTransaction', ['id'], `${joined} where m.payment_id = $1`);

const lockMicro = statement(
  'payments.lockMicroTransaction',
  ['id'],
  `${joined} where m.payment_id = $1 for update of m, p`,
);

/** Those of the apps that somebody may sell within, newest first. */
export const microTransactionsOfSeller = statement(
  'payments.microTransactionsOfSeller',
  ['userId', 'appId', 'orderId', 'after', 'count'],
  `${joined} join app_seller s on s.app_id = m.app_id and s.user_id = $1
   where ($2::bigint is null or m.app_id = $2) and ($3::text is null or m.order_id = $3)
     and ($4::uuid is null or m.payment_id < $4)
   order by m.payment_id desc limit $5`,
);

const seller = statement(
  'payments.isSeller',
  ['appId', 'userId'],
  'select app_id from app_seller where app_id = $1 and user_id = $2',
);

type Caller = Pick<SignedInPrincipal, 'userId' | 'roles'>;

/** Whether somebody may sell within an app. */
export async function isSeller(em: EntityManager, { userId, roles }: Caller, appId: number): Promise<boolean> {
  return roles.includes('publisher') && (await execute(em, seller, { appId, userId })).length > 0;
}

/** Throws `not-app-seller`. */
export async function requireSeller(em: EntityManager, caller: Caller, appId: number): Promise<void> {
  if (!(await isSeller(em, caller, appId))) throw problem('not-app-seller');
}

/** A micro-transaction; throws when there is none. */
export async function readMicroTransaction(em: EntityManager, id: string): Promise<MicroTransactionRow> {
  const [found] = await execute<MicroTransactionRow>(em, microTransaction, { id });
  if (!found) throw problem('micro-transaction-not-found');
  return found;
}

/** The same, locked until the transaction ends, its payment too. */
export async function lockMicroTransaction(em: EntityManager, id: string): Promise<MicroTransactionRow> {
  const [found] = await execute<MicroTransactionRow>(em, lockMicro, { id });
  if (!found) throw problem('micro-transaction-not-found');
  return found;
}
