import { beforeAll, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { queryOf, type Statement } from '../../../kernel/database/statement.ts';
import { catalog } from '../plugin.ts';
import { aboveAll, gamesOfCompany, newReleases, specials, upcoming } from './game-lists.ts';

const store = await startPluginUnderTest(catalog);

// A quarter is to come, and every second one of these has a date; twenty percentages; a thousand companies.
beforeAll(async () => {
  const { pool } = store.database;
  await pool.query(`
    insert into game (id, app_id, type, name, name_key, short_description, release_date, release_date_precision,
      availability, early_access, required_age, platforms, content_descriptors, developer_ids, publisher_ids, genre_ids,
      category_ids, tag_ids, tag_votes, language_ids, audio_language_ids, subtitle_language_ids, interface_language_ids,
      package_ids, is_free, positive_reviews, negative_reviews, search, content_hash, created_at, updated_at)
    select gen_random_uuid(), n, 'game', 'App ' || n, 'app ' || n, '',
      case when n % 8 <> 0 then date '2010-01-01' + (n * 7919 % 9000) end, 'day',
      case when n % 4 = 0 then 'coming_soon' else 'released' end, false, 0, '{}', '{}', array[n % 1000], array[n % 1000],
      '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', false, n * 31 % 1000, 0, '', '', now(), now()
    from generate_series(1, 20000) n`);
  await pool.query(`
    insert into game_price (app_id, region, amount, discount_percent, change_number)
    select app_id, 'USD', 999, app_id % 20 * 5, app_id from game`);
  await pool.query('analyze game');
  await pool.query('analyze game_price');
});

interface Plan {
  'Node Type': string;
  'Index Name'?: string;
  'Relation Name'?: string;
  'Actual Rows': number;
  Plans?: Plan[];
}

/** All nodes of the plan of a statement for these parameters. */
async function nodesOf(statement: Statement, parameters: Record<string, unknown>): Promise<Plan[]> {
  const { text, values } = queryOf(statement, parameters);
  const client = await store.database.pool.connect();
  try {
    await client.query('begin');
    await client.query(`prepare list as ${text}`);
    const given = values.map((value) => client.escapeLiteral(String(value))).join(', ');
    const { rows } = await client.query(`explain (analyze, format json) execute list(${given})`);
    return nodesBelow(rows[0]['QUERY PLAN'][0].Plan);
  } finally {
    await client.query('rollback');
    await client.query('deallocate all');
    client.release();
  }
}

const nodesBelow = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesBelow)];

const lists = { region: 'USD', fallback: 'USD', limit: 21 };
const { appId, popularity } = aboveAll;

// A page of 21; PostgreSQL 15 looks one row ahead.
it.each([
  ['new releases', newReleases, { type: 'game', date: '2026-11-22', appId }, 'game_new_releases_index', 22],
  [
    'upcoming',
    upcoming,
    { type: 'game', date: '-infinity', unpopularity: '0', appId: '0', today: '2026-11-22' },
    'game_upcoming_index',
    22,
  ],
  // All games of the highest percentage are sorted by their popularity.
  ['specials', specials, { percent: 100, popularity, appId }, 'game_price_region_discount_percent_index', 1_001],
  ['company games', gamesOfCompany.developer, { companyId: 7, popularity, appId }, 'game_developer_ids_index', 20],
])('the list of %s reads a bounded part of an index', async (_list, statement, parameters, index, most) => {
  const nodes = await nodesOf(statement, { ...lists, ...parameters });
  const scans = nodes.filter((node) => node['Index Name'] === index);
  expect(scans.map((node) => node['Actual Rows']).some((rows) => rows > 0 && rows <= most)).toBe(true);
  const whole = nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']);
  expect(whole.filter((table) => table === 'game' || table === 'game_price')).toEqual([]);
});
