import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const userMail: Migration = {
  name: '2026-11-22-4-mail',
  up: [
    `alter table account
       add column language text not null default 'en',
       add column pending_email text`,
    `alter table account alter column language drop default`,
    // One of each kind an account: a new token makes the one before it worthless.
    `create table mail_token (
       account_id uuid not null
         constraint mail_token_account_id_foreign references account (id) on delete cascade,
       purpose text not null check (purpose in ('verify-email', 'reset-password')),
       hash text not null constraint mail_token_hash_unique unique,
       email text not null,
       expires_at timestamptz not null,
       primary key (account_id, purpose)
     )`,
    `create table outgoing_mail (
       id uuid primary key,
       kind text not null check (kind in ('verifyEmail', 'resetPassword', 'passwordChanged', 'emailChanging')),
       account_id uuid
         constraint outgoing_mail_account_id_foreign references account (id) on delete cascade,
       recipient text not null,
       at timestamptz not null
     )`,
    `create index outgoing_mail_account_id_index on outgoing_mail (account_id)`,
  ],
};
