import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const walletStatements: Migration = {
  name: '2026-11-23-8-wallet-statements',
  up: [
    // The sum of a wallet's entries as far as the transfer `up_to`, all of which are from before `until`.
    `create table wallet_checkpoint (
       account_id uuid not null references ledger_account (id),
       until timestamptz not null,
       balance bigint not null,
       up_to uuid not null,
       primary key (account_id, until)
     )`,
    // One row: how far the checkpoints of a month are.
    `create table wallet_checkpoint_run (
       name text primary key check (name = 'wallets'),
       until timestamptz not null,
       after uuid,
       due_at timestamptz not null
     )`,
    `insert into wallet_checkpoint_run (name, until, due_at)
     select 'wallets', month, month + interval '1 day' from (select date_trunc('month', now(), 'UTC') as month) this`,
    `create index ledger_account_wallet_index on ledger_account (id) where kind = 'wallet'`,
  ],
};
