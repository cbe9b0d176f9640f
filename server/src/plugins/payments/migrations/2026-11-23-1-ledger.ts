import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const ledger: Migration = {
  name: '2026-11-23-1-ledger',
  up: [
    `create table ledger_account (
       id uuid primary key,
       kind text not null,
       currency text not null check (currency ~ '^[A-Z]{3}$'),
       owner_id uuid,
       check ((kind in ('wallet', 'gift-card')) = (owner_id is not null)),
       unique nulls not distinct (kind, currency, owner_id)
     )`,
    'create index ledger_account_owner_id_index on ledger_account (owner_id) where owner_id is not null',
    `create table ledger_transfer (
       id uuid primary key,
       kind text not null,
       phase text not null check (phase in ('single', 'pending', 'post', 'void')),
       pending_id uuid unique references ledger_transfer (id),
       reference text not null unique,
       currency text not null,
       entry_count smallint not null check (entry_count >= 2),
       payment_id uuid,
       created_at timestamptz not null,
       check ((phase in ('post', 'void')) = (pending_id is not null))
     )`,
    'create index ledger_transfer_payment_id_index on ledger_transfer (payment_id) where payment_id is not null',
    // The only words of people in the books, apart from them because they are erased with the account.
    `create table transfer_reason (
       transfer_id uuid primary key references ledger_transfer (id),
       reason text not null
     )`,
    // No foreign key to the account: it would lock the accounts of the system for every checkout. The trigger below looks instead.
    `create table ledger_entry (
       transfer_id uuid not null references ledger_transfer (id),
       account_id uuid not null,
       amount bigint not null check (amount <> 0),
       primary key (transfer_id, account_id)
     )`,
    'create index ledger_entry_account_id_index on ledger_entry (account_id, transfer_id)',
    `create table ledger_balance (
       account_id uuid primary key references ledger_account (id),
       balance bigint not null check (balance >= 0),
       held bigint not null check (held >= 0)
     )`,
    `create table ledger_checkpoint (
       account_id uuid primary key,
       balance bigint not null,
       up_to uuid not null,
       due_at timestamptz not null
     )`,
    'create index ledger_checkpoint_due_at_index on ledger_checkpoint (due_at)',
    `create function refuse_change() returns trigger language plpgsql as $$
     begin
       raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
     end $$`,
    ...['ledger_account', 'ledger_transfer', 'ledger_entry'].map(
      (table) =>
        `create trigger ${table}_is_kept before update or delete or truncate on ${table}
         for each statement execute function refuse_change()`,
    ),
    // The number of entries is fixed with the transfer, so that none can be added to it later. The currency is no join: planned while
    // there are few accounts, it would read all of them for each transfer.
    `create function require_balanced_transfer() returns trigger language plpgsql as $$
     declare
       transfer uuid;
       checked record;
     begin
       if tg_table_name = 'ledger_entry' then transfer := new.transfer_id; else transfer := new.id; end if;
       select t.entry_count, count(e.currency) as entries, coalesce(sum(e.amount), 0) as total,
         coalesce(bool_and(e.currency = t.currency), false) as is_of_one_currency,
         t.pending_id is null or exists (
           select from ledger_transfer p where p.id = t.pending_id and p.phase = 'pending' and p.currency = t.currency
         ) as ends_a_pending_one
       into checked
       from ledger_transfer t
         left join (
           select transfer_id, amount, (select currency from ledger_account where id = account_id) as currency from ledger_entry
         ) e on e.transfer_id = t.id
       where t.id = transfer
       group by t.id;
       if checked.entries <> checked.entry_count or checked.total <> 0 or not checked.is_of_one_currency
         or not checked.ends_a_pending_one then
         raise exception 'ledger transfer % is not balanced', transfer using errcode = 'check_violation';
       end if;
       return null;
     end $$`,
    ...['ledger_transfer', 'ledger_entry'].map(
      (table) =>
        `create constraint trigger ${table}_is_balanced after insert on ${table}
         deferrable initially deferred for each row execute function require_balanced_transfer()`,
    ),
  ],
};
