import { expect, it } from '@jest/globals';
import { schemaDrift } from '../../../../test/harness/schema-drift.ts';
import { shopping } from './plugin.ts';

it('has entities that say what its migrations make', async () => {
  expect(await schemaDrift(shopping)).toEqual([]);
});
