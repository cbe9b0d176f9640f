import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const families: Migration = {
  name: '2026-11-23-6-families',
  up: [
    `create table family (
       id uuid primary key,
       name text not null,
       created_at timestamptz not null,
       version integer not null
     )`,
    // An account has one row, that of the family which it is in or was in last; a place has one account, also one that it is kept for.
    `create table family_member (
       user_id uuid primary key,
       family_id uuid not null constraint family_member_family_id_foreign references family (id) on delete cascade,
       slot integer not null check (slot between 1 and 6),
       role text not null check (role in ('adult', 'child')),
       joined_at timestamptz not null,
       left_at timestamptz,
       constraint family_member_slot_unique unique (family_id, slot)
     )`,
    `create table family_invitation (
       family_id uuid not null constraint family_invitation_family_id_foreign references family (id) on delete cascade,
       user_id uuid not null,
       role text not null check (role in ('adult', 'child')),
       expires_at timestamptz not null,
       primary key (family_id, user_id)
     )`,
    `create index family_invitation_user_id_index on family_invitation (user_id, expires_at)`,
  ],
};
