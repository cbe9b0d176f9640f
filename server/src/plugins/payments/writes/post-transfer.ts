import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { balanced, type LedgerTransferOf, systemAccount } from '../domain/ledger.ts';

/**
 * One transfer with its entries and balances. Balances are locked in the order of their ids; when one would fall below 0, nothing is
 * written and there is no row.
 */
const post = statement(
  'payments.postTransfer',
  [
    'id',
    'kind',
    'phase',
    'pendingId',
    'reference',
    'currency',
    'paymentId',
    'reason',
    'at',
    'accountIds',
    'accountKinds',
    'ownerIds',
    'amounts',
    'holds',
  ],
  `with given as (
     select * from unnest($10::uuid[], $11::text[], $12::uuid[], $13::bigint[], $14::bigint[])
       given (account_id, kind, owner_id, amount, hold)
   ), locked as (
     select account_id, balance, held from ledger_balance
     where account_id in (select account_id from given)
     order by account_id for update
   ), allowed as (
     select coalesce(bool_and(
       coalesce(l.balance, 0) + g.amount >= 0 and coalesce(l.held, 0) + g.hold >= 0), true) as is_allowed
     from given g left join locked l using (account_id) where g.owner_id is not null
   ), opened as (
     insert into ledger_account (id, kind, currency, owner_id)
     select account_id, kind, $6, owner_id from given, allowed where is_allowed order by account_id
     on conflict do nothing
   ), transfer as (
     insert into ledger_transfer
       (id, kind, phase, pending_id, reference, currency, payment_id, created_at, entry_count)
     select $1::uuid, $2, $3, $4::uuid, $5, $6, $7::uuid, $9::timestamptz,
       (select count(*) from given where amount <> 0)
     from allowed where is_allowed
     returning id
   ), explained as (
     insert into transfer_reason (transfer_id, reason) select id, $8::text from transfer where $8::text is not null
   ), entries as (
     insert into ledger_entry (transfer_id, account_id, amount)
     select transfer.id, account_id, amount from transfer, given where amount <> 0
   ), changed as (
     update ledger_balance b set balance = b.balance + g.amount, held = b.held + g.hold
     from given g, locked l, transfer where b.account_id = g.account_id and l.account_id = g.account_id
   ), first as (
     insert into ledger_balance as b (account_id, balance, held)
     select account_id, amount, hold from given g, transfer
     where owner_id is not null and not exists (select from locked l where l.account_id = g.account_id)
     on conflict (account_id) do update set balance = b.balance + excluded.balance, held = b.held + excluded.held
   ), summed as (
     insert into ledger_checkpoint (account_id, balance, up_to, due_at)
     select account_id, 0, '00000000-0000-0000-0000-000000000000', $9 from given, transfer where owner_id is null
     on conflict do nothing
   )
   select id from transfer`,
);

interface Phase {
  phase: 'single' | 'pending' | 'post' | 'void';
  pendingId: string | null;
  /** By account, what it does to the held amount. */
  holds: ReadonlyMap<string, number>;
}

/** Moves money at once. Gives the transfer's id; null when a wallet or gift card has too little. */
export function postTransfer(em: EntityManager, transfer: LedgerTransferOf): Promise<string | null> {
  return write(em, transfer, { phase: 'single', pendingId: null, holds: new Map() });
}

/** Takes money of a wallet or gift card aside, until it is posted or voided. Null when it has too little. */
export function holdMoney(em: EntityManager, { from, amount, ...transfer }: HeldMoney): Promise<string | null> {
  const { currency } = from;
  const held = { account: systemAccount('held', currency), amount };
  const entries = [{ account: from, amount: -amount }, held];
  const holds = new Map([[from.id, amount]]);
  return write(em, { ...transfer, currency, entries }, { phase: 'pending', pendingId: null, holds });
}

export interface HeldMoney extends Omit<LedgerTransferOf, 'currency' | 'entries'> {
  from: LedgerTransferOf['entries'][number]['account'];
  /** Hundredths. */
  amount: number;
}

/**
 * Ends what was held: `entries` say where it goes; without them it goes back to where it was taken from.
 */
export async function endHeldMoney(
  em: EntityManager,
  pendingId: string,
  { from, amount, entries, ...transfer }: HeldMoney & Partial<Pick<LedgerTransferOf, 'entries'>>,
): Promise<void> {
  const { currency } = from;
  const held = { account: systemAccount('held', currency), amount: -amount };
  const holds = new Map([[from.id, -amount]]);
  const goal = entries ?? [{ account: from, amount }];
  const phase = entries ? 'post' : 'void';
  // A posted transfer has no entry of the wallet, yet frees what it held.
  const ended = await write(em, { ...transfer, currency, entries: [held, ...goal] }, { phase, pendingId, holds }, from);
  if (ended === null) throw new Error(`The held transfer ${pendingId} could not be ended`);
}

async function write(
  em: EntityManager,
  transfer: LedgerTransferOf,
  { phase, pendingId, holds }: Phase,
  holder?: HeldMoney['from'],
): Promise<string | null> {
  const { kind, reference, currency, paymentId, reason, at } = transfer;
  const moved = balanced(transfer);
  const isNamed = !holder || moved.some(({ account }) => account.id === holder.id);
  const given = isNamed ? moved : [...moved, { account: holder, amount: 0 }];
  const [written] = await execute<{ id: string }>(em, post, {
    id: newId(),
    kind,
    phase,
    pendingId,
    reference,
    currency,
    paymentId,
    reason,
    at,
    accountIds: given.map(({ account }) => account.id),
    accountKinds: given.map(({ account }) => account.kind),
    ownerIds: given.map(({ account }) => account.ownerId),
    amounts: given.map(({ amount }) => amount),
    holds: given.map(({ account }) => holds.get(account.id) ?? 0),
  });
  return written?.id ?? null;
}
