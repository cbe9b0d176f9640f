import type { Migration } from '@steam-clone/server/plugin';

export const migration: Migration = {
  name: '2026-11-22-note-copies',
  up: [
    `create table note_copy (
       id uuid primary key,
       user_id uuid not null,
       title text not null,
       reminded boolean not null,
       version integer not null,
       mark uuid not null
     )`,
  ],
};
