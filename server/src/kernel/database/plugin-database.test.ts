import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { openPluginDatabase, type PluginDatabase } from './plugin-database.ts';
import { statement } from './statement.ts';

const now = statement('test.clock', ['one'], 'select kernel_now() as now, $1::int as one');
const json = statement('test.json', ['one'], `select json_build_object('one', $1::int)::text`);

describe('openPluginDatabase', () => {
  let database: PluginDatabase;
  beforeAll(async () => {
    database = await openPluginDatabase({ plugin: 'sample', url: await freshDatabase('sample'), entities: [] });
  });
  afterAll(() => database.close());

  it('reads rows', async () => {
    expect(await database.rows(now, { one: 1 })).toEqual([{ now: expect.any(String), one: 1 }]);
    expect(await database.text(json, { one: 1 })).toBe('{"one" : 1}');
  });
});
