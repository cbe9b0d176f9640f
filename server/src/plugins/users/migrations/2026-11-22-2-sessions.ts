import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const sessions: Migration = {
  name: '2026-11-22-2-sessions',
  up: [
    `create table session (
       id uuid primary key,
       account_id uuid not null
         constraint session_account_id_foreign references account (id) on delete cascade,
       access_token_hash text not null constraint session_access_token_hash_unique unique,
       access_expires_at timestamptz not null,
       refresh_token_hash text not null,
       refresh_expires_at timestamptz not null,
       previous_refresh_token_hash text,
       successor_salt text,
       refreshed_at timestamptz,
       started_at timestamptz not null,
       expires_at timestamptz not null,
       ended_at timestamptz
     )`,
    `create index session_account_id_index on session (account_id)`,
    `create index session_expires_at_index on session (expires_at)`,
    `create table refresh_token (
       hash text primary key,
       session_id uuid not null
         constraint refresh_token_session_id_foreign references session (id) on delete cascade
     )`,
    `create index refresh_token_session_id_index on refresh_token (session_id)`,
  ],
};
