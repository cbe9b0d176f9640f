import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const bundles: Migration = {
  name: '2026-11-22-4-bundles',
  up: [
    `create table bundle (
       id uuid primary key,
       bundle_id bigint not null constraint bundle_bundle_id_unique unique,
       name text not null,
       discount_percent integer not null check (discount_percent >= 0 and discount_percent <= 75),
       app_ids bigint[] not null,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       version integer not null default 1
     )`,
    'create index bundle_app_ids_index on bundle using gin (app_ids)',
  ],
};
