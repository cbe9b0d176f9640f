import type { Migration } from '../../../kernel/plugin/manifest.ts';
import { tiers } from '../domain/popularity-tiers.ts';

export const search: Migration = {
  name: '2026-11-22-3-search',
  up: [
    // Letters are compared by their bytes: no rule of a language, and none that an upgrade of the system changes.
    `create table word (word text collate "C" primary key, deletions text[] not null)`,
    'create index word_deletions_index on word using gin (deletions)',
    ...tiers.map((tier, place) => `create index game_search_${place}_index on game using gin (search) where ${tier}`),
  ],
};
