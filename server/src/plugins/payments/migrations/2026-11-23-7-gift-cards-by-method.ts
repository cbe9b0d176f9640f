import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const giftCardsByMethod: Migration = {
  name: '2026-11-23-7-gift-cards-by-method',
  up: [
    // A card that a method pays has its payment's id, and no money before that is captured.
    'alter table gift_card add column paid_at timestamptz',
    'update gift_card set paid_at = created_at',
    'alter table gift_card add check (redeemed_at is null or paid_at is not null)',
  ],
};
