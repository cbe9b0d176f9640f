import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const guests: Migration = {
  name: '2026-11-23-4-guests',
  up: [
    // The account with whose cart a guest's was joined.
    'alter table cart add column joined_user_id uuid',
    'create index cart_joined_user_id_index on cart (joined_user_id) where joined_user_id is not null',
    'create index cart_guest_updated_at_index on cart (updated_at) where guest_hash is not null',
  ],
};
