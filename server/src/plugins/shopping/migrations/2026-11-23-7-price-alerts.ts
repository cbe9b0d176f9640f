import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const priceAlerts: Migration = {
  name: '2026-11-23-7-price-alerts',
  up: [
    `create table price_alert (
       user_id uuid not null,
       app_id bigint not null,
       region text not null,
       below_amount integer,
       at_least_percent integer,
       -- What it cost at the last look, and the change by which it came to that.
       last_amount integer,
       last_change_number bigint not null,
       created_at timestamptz not null,
       primary key (user_id, app_id)
     )`,
    'create index price_alert_app_id_index on price_alert (app_id, region)',
    // When its owner was last told of a discount.
    'alter table wishlist_item add column noticed_at timestamptz',
  ],
};
