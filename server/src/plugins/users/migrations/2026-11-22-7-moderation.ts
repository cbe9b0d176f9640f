import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const moderation: Migration = {
  name: '2026-11-22-7-moderation',
  up: [
    `alter table account
       add column suspension_reason text,
       add column suspended_until timestamptz`,
    `create index account_suspended_until_index on account (suspended_until) where suspended_until is not null`,
    // Pages of all accounts, and those whose name begins with something.
    `create index account_account_name_key_pattern on account (account_name_key text_pattern_ops)`,
    `create table ban (
       id uuid primary key,
       account_id uuid not null
         constraint ban_account_id_foreign references account (id) on delete cascade,
       kind text not null check (kind in ('community', 'vac', 'game')),
       app_id bigint,
       reason text not null,
       created_at timestamptz not null,
       expires_at timestamptz
     )`,
    `create index ban_account_id_index on ban (account_id)`,
  ],
};
