import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const orders: Migration = {
  name: '2026-11-23-3-orders',
  up: [
    // So that it does not matter whether it is told first that an order was placed or that it has ended.
    `create table cart_order (
       order_id uuid primary key,
       user_id uuid,
       cart_id uuid not null,
       line_ids uuid[] not null,
       has_ended boolean not null,
       coupon_id uuid,
       coupon_code text
     )`,
    'create index cart_order_user_id_index on cart_order (user_id)',
    'create index cart_order_coupon_id_index on cart_order (coupon_id, user_id) where coupon_id is not null and not has_ended',
    'create index cart_order_coupon_code_index on cart_order (coupon_code) where coupon_code is not null and not has_ended',
  ],
};
