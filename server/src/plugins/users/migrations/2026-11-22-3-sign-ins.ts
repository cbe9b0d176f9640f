import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const signIns: Migration = {
  name: '2026-11-22-3-sign-ins',
  up: [
    `alter table session
       add column address text not null default '',
       add column user_agent text`,
    `alter table session alter column address drop default`,
    `create table sign_in (
       id uuid primary key,
       account_id uuid
         constraint sign_in_account_id_foreign references account (id) on delete cascade,
       at timestamptz not null,
       outcome text not null check (outcome in ('signed-in', 'wrong-password', 'suspended')),
       address text not null,
       user_agent text
     )`,
    // Pages of an account's own, newest first.
    `create index sign_in_account_id_id_index on sign_in (account_id, id)`,
    `create index sign_in_at_index on sign_in (at)`,
  ],
};
