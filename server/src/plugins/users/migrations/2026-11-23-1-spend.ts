import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const spend: Migration = {
  name: '2026-11-23-1-spend',
  // The version of what was heard last of what an account has spent.
  up: ['alter table account add column spend_version integer not null default 0'],
};
