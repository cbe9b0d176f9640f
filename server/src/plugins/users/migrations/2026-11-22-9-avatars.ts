import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const avatars: Migration = {
  name: '2026-11-22-9-avatars',
  up: [
    // What is among the blobs: a row is written before the files, and goes after them.
    `create table avatar (
       hash text primary key,
       due_at timestamptz
     )`,
    `create index avatar_due_at_index on avatar (due_at) where due_at is not null`,
    `alter table profile add column avatar_hash text`,
    `create index profile_avatar_hash_index on profile (avatar_hash) where avatar_hash is not null`,
    `alter table account add column spent bigint not null default 0`,
    `alter table account alter column spent drop default`,
    `alter table outgoing_mail drop constraint outgoing_mail_kind_check`,
    `alter table outgoing_mail add constraint outgoing_mail_kind_check check (
       kind in ('verifyEmail', 'resetPassword', 'passwordChanged', 'emailChanging', 'secondFactorChanged', 'apiKeyMade'))`,
  ],
};
