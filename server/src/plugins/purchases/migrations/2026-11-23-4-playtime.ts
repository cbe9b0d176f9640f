import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const playtime: Migration = {
  name: '2026-11-23-4-playtime',
  up: [
    `create table playtime (
       user_id uuid not null,
       app_id bigint not null,
       windows bigint not null,
       mac bigint not null,
       linux bigint not null,
       deck bigint not null,
       last_played_at timestamptz not null,
       primary key (user_id, app_id)
     )`,
  ],
};
