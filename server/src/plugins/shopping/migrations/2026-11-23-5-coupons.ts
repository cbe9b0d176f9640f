import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const coupons: Migration = {
  name: '2026-11-23-5-coupons',
  up: [
    `create table coupon (
       id uuid primary key,
       name text not null,
       percent integer check (percent between 1 and 100),
       amount integer check (amount > 0),
       currency text,
       total_limit integer,
       per_user_limit integer,
       valid_from timestamptz not null,
       valid_until timestamptz,
       -- Null: for all.
       app_ids bigint[],
       genres text[],
       -- The one that everybody may use.
       code text,
       revoked_at timestamptz,
       created_at timestamptz not null,
       check (num_nonnulls(percent, amount) = 1),
       check ((amount is null) = (currency is null))
     )`,
    // In upper case.
    `create table coupon_code (
       code text primary key,
       coupon_id uuid not null constraint coupon_code_coupon_id_foreign references coupon (id) on delete cascade,
       is_single_use boolean not null
     )`,
    'create index coupon_code_coupon_id_index on coupon_code (coupon_id)',
    'alter table cart add column coupon_code text',
  ],
};
