import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const packages: Migration = {
  name: '2026-11-23-2-packages',
  up: [
    // `package` has the names of those that imports name; these are sold here.
    `create table sold_package (
       id uuid primary key,
       package_id bigint not null constraint sold_package_package_id_unique unique,
       name text not null,
       app_ids bigint[] not null,
       prices jsonb not null,
       is_listed boolean not null,
       created_at timestamptz not null,
       updated_at timestamptz not null,
       version integer not null
     )`,
    'create index sold_package_app_ids_index on sold_package using gin (app_ids)',
  ],
};
