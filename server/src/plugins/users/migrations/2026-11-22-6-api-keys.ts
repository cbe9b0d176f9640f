import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const apiKeys: Migration = {
  name: '2026-11-22-6-api-keys',
  up: [
    `create table api_key (
       id uuid primary key,
       account_id uuid not null
         constraint api_key_account_id_foreign references account (id) on delete cascade,
       kind text not null check (kind in ('scoped', 'web')),
       name text not null,
       hint text not null,
       hash text not null constraint api_key_hash_unique unique,
       scopes text[] not null,
       created_at timestamptz not null,
       expires_at timestamptz,
       last_used_at timestamptz
     )`,
    `create index api_key_account_id_index on api_key (account_id)`,
    // As with Steam, a Web API key is one an account.
    `create unique index api_key_web_unique on api_key (account_id) where kind = 'web'`,
  ],
};
