import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const accounts: Migration = {
  name: '2026-11-22-1-accounts',
  up: [
    // Numbers of individual accounts as in a SteamID; a number is never given twice.
    `create sequence account_number as bigint minvalue 1 maxvalue 4294967295`,
    `create table account (
       id uuid primary key,
       steam_id bigint not null constraint account_steam_id_unique unique,
       account_name text not null,
       account_name_key text not null constraint account_account_name_key_unique unique,
       email text not null,
       email_key text not null,
       email_verified_at timestamptz,
       roles text[] not null
         constraint account_roles_check check (roles <@ array['player', 'moderator', 'publisher', 'admin']),
       status text not null check (status in ('active', 'suspended')),
       created_at timestamptz not null,
       version integer not null default 1
     )`,
    `create unique index account_verified_email_unique on account (email_key) where email_verified_at is not null`,
    `create table credential (
       account_id uuid primary key
         constraint credential_account_id_foreign references account (id) on update cascade on delete cascade,
       password_hash text not null,
       changed_at timestamptz not null
     )`,
  ],
};
