import type { Migration } from '@steam-clone/server/plugin';

export const migration: Migration = {
  name: '2026-11-22-notes',
  up: [
    `create table note (
       id uuid primary key,
       user_id uuid not null,
       title text not null,
       label text not null,
       counters jsonb not null,
       remind_at timestamptz,
       reminded boolean not null,
       version integer not null default 1,
       updated_at timestamptz not null,
       constraint note_user_id_title_unique unique (user_id, title)
     )`,
    `create sequence board_number`,
  ],
};
