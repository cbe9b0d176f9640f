import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const cardCountries: Migration = {
  name: '2026-11-23-6-card-countries',
  up: [
    'alter table payment_method add column country text',
    `create index payment_held_index on payment (id) where state = 'held'`,
  ],
};
