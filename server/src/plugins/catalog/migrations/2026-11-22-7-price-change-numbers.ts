import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const priceChangeNumbers: Migration = {
  name: '2026-11-22-7-price-change-numbers',
  up: [
    'drop index price_change_app_id_index',
    // The last change of a game, and its history from there.
    'create index price_change_app_id_change_number_index on price_change (app_id, change_number)',
  ],
};
