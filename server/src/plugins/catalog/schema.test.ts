import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../test/harness/plugin-under-test.ts';
import { schemaDrift } from '../../../../test/harness/schema-drift.ts';
import { tierStarts } from './domain/popularity-tiers.ts';
import { shownTags } from './domain/search-document.ts';
import { catalog } from './plugin.ts';

const store = await startPluginUnderTest(catalog);

it('has entities that say what its migrations make', async () => {
  expect(await schemaDrift(catalog)).toEqual([]);
});

describe('migrations, which never change, have the numbers of the code', () => {
  it('where a tier of popularity begins', async () => {
    const { rows } = await store.database.pool.query(
      `select popularity_tier(start) as tier, popularity_tier(start - 1) as below
       from unnest($1::bigint[]) with ordinality given (start, place) order by place`,
      [tierStarts],
    );
    const last = tierStarts.length - 1;
    expect(rows).toEqual(tierStarts.map((_start, tier) => ({ tier, below: tier === last ? null : tier + 1 })));
  });

  it('of the tiers, each with an index', async () => {
    const { rows } = await store.database.pool.query(
      `select substring(indexdef from 'WHERE \\(tier = (\\d+)\\)')::integer as tier
       from pg_indexes where indexdef like '%USING gin (search)%' order by tier`,
    );
    expect(rows).toEqual(tierStarts.map((_start, tier) => ({ tier })));
  });

  it('of the tags that count', async () => {
    const { rows } = await store.database.pool.query(
      `select pg_get_expr(adbin, adrelid) as counted from pg_attrdef
       join pg_attribute on (attrelid, attnum) = (adrelid, adnum)
       where adrelid = 'game'::regclass and attname = 'facet_ids'`,
    );
    expect(rows).toEqual([{ counted: expect.stringContaining(`tag_ids[1:${shownTags}]`) }]);
  });
});
