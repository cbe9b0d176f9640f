import { describe, expect, it } from '@jest/globals';
import { loadOutsidePlugin } from './outside-plugin.ts';

describe('loadOutsidePlugin', () => {
  it('names the variables that may be wrong when there is no such plugin', async () => {
    await expect(loadOutsidePlugin('nope')).rejects.toThrow(
      /^The plugin nope can not be found\. In STEAM_CLONE_PLUGINS .*users, catalog, .*; in STEAM_CLONE_PLUGIN_PACKAGES /,
    );
  });
});
