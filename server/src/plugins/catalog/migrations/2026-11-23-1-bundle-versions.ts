import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const bundleVersions: Migration = {
  name: '2026-11-23-1-bundle-versions',
  up: [
    // Over all bundles, so that one that is made again under the number of a withdrawn one is newer than that.
    'create sequence bundle_version as integer',
    `select setval('bundle_version', coalesce((select max(version) from bundle), 0) + 1, false)`,
  ],
};
