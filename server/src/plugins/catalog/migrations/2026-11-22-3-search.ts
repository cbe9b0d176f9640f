import type { Migration } from '../../../kernel/plugin/manifest.ts';

/** The numbers of the tiers, as in `domain/popularity-tiers.ts`; a test compares them. */
const tiers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

export const search: Migration = {
  name: '2026-11-22-3-search',
  up: [
    'create index game_popularity_index on game (popularity, app_id)',
    'create index game_name_key_index on game (name_key, app_id)',
    "create index game_release_date_index on game (coalesce(release_date, '-infinity'::date), app_id)",
    'create index game_rating_index on game (rating, app_id)',
    // Letters are compared by their bytes: no rule of a language, and none that an upgrade of the system changes.
    `create table word (word text collate "C" primary key, deletions text[] not null)`,
    // What an index has not taken in yet is read whole by each search, so it is kept short.
    'create index word_deletions_index on word using gin (deletions) with (gin_pending_list_limit = 64)',
    ...tiers.map(
      (tier) => `create index game_search_${tier}_index on game using gin (search)
         with (gin_pending_list_limit = 64) where tier = ${tier}`,
    ),
  ],
};
