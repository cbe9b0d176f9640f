import { existsSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { housePluginIds } from '../../../server/src/hosts/enabled-plugins.ts';
import { houseSpecifications } from '../operations.ts';

it('looks at every plugin of the house', () => {
  const plugins = houseSpecifications.map(({ plugin }) => plugin);
  expect(plugins.toSorted()).toEqual([...housePluginIds, 'system'].toSorted());
});

// The file's `testBudgets` looks for every operation of the plugin.
it.each(houseSpecifications)('the operations of $plugin have budgets', ({ plugin }) => {
  expect(existsSync(new URL(`${plugin}.test.ts`, import.meta.url))).toBe(true);
});
