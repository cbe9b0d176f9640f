import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const giftCards: Migration = {
  name: '2026-11-23-4-gift-cards',
  up: [
    `create table gift_card (
       id uuid primary key,
       code_hash bytea unique,
       hint text,
       currency text not null,
       amount bigint not null check (amount > 0),
       buyer_id uuid,
       created_at timestamptz not null,
       redeemed_by_user_id uuid,
       redeemed_at timestamptz,
       check ((code_hash is null) = (hint is null)),
       check ((redeemed_by_user_id is null) = (redeemed_at is null))
     )`,
    'create index gift_card_buyer_id_index on gift_card (buyer_id) where buyer_id is not null',
    'create index gift_card_redeemed_by_user_id_index on gift_card (redeemed_by_user_id) where redeemed_by_user_id is not null',
  ],
};
