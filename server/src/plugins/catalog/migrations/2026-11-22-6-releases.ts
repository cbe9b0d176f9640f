import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const releases: Migration = {
  name: '2026-11-22-6-releases',
  up: [
    // See `jobs/release-games.ts`.
    `create index game_release_due_index on game (release_date, app_id)
       where availability = 'coming_soon' and release_date_precision = 'day'`,
  ],
};
