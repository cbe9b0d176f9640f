import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../../../../test/harness/eventually.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const { importGames, updateCompany } = store.as(administrator).catalog;
const { listCompanies, getCompany, listCompanyGames, getGame } = store.as(anonymous).catalog;

beforeAll(async () => {
  const games = [
    sampleGame({ appId: 1, developers: ['Valve'], publishers: ['Valve'], reviews: { positive: 5, negative: 0 } }),
    sampleGame({ appId: 2, developers: ['Valve', 'Hidden Path'], publishers: ['Valve'] }),
    sampleGame({ appId: 3, developers: ['Élan'], publishers: ['valhalla'], reviews: { positive: 1, negative: 0 } }),
    sampleGame({ appId: 4, developers: ['Hidden Path'], publishers: ['Valve'], availability: 'delisted' }),
  ];
  await importGames({ body: { games } });
  store.clock.turn(10_000);
  await store.settle();
});

const waitingForLocks = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
const named = async (prefix?: string) =>
  (await listCompanies({ query: prefix === undefined ? {} : { prefix } })).body.items;
const idOf = async (name: string) => (await named()).find((company) => company.name === name)?.companyId ?? 0;

describe('catalog.listCompanies', () => {
  it.each([
    [undefined, ['Élan', 'Hidden Path', 'valhalla', 'Valve']],
    ['VAL', ['valhalla', 'Valve']],
    ['elan', ['Élan']],
    ['valve', ['Valve']],
    ['%', []],
    ['x', []],
  ])('answers by name those that begin with %j', async (prefix, names) => {
    expect((await named(prefix)).map(({ name }) => name)).toEqual(names);
  });

  it('is read page by page', async () => {
    const first = (await listCompanies({ query: { prefix: 'val', limit: 1 } })).body;
    const cursor = first.nextCursor ?? '';
    const second = (await listCompanies({ query: { prefix: 'val', limit: 1, cursor } })).body;
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['valhalla', 'Valve']);
    expect(second.nextCursor).toBeNull();
  });
});

it('catalog.getCompany counts what it has developed and published', async () => {
  const companyId = await idOf('Valve');
  expect((await getCompany({ path: { companyId } })).body).toEqual({
    companyId,
    name: 'Valve',
    website: null,
    gameCount: 2,
    developedCount: 2,
    publishedCount: 2,
  });
  expect((await getCompany({ path: { companyId: await idOf('Hidden Path') } })).body).toMatchObject({
    gameCount: 1,
    developedCount: 1,
    publishedCount: 0,
  });
  await expect(getCompany({ path: { companyId: 999 } })).rejects.toMatchObject({ code: 'company-not-found' });
});

describe('catalog.listCompanyGames', () => {
  const games = async (name: string, role?: 'developer' | 'publisher') => {
    const query = role === undefined ? {} : { role };
    const { body } = await listCompanyGames({ path: { companyId: await idOf(name) }, query });
    return body.items.map(({ appId }) => appId);
  };

  it('answers the games of a role, the most popular first', async () => {
    expect(await games('Valve')).toEqual([2, 1]);
    expect(await games('Hidden Path')).toEqual([2]);
    expect(await games('Hidden Path', 'publisher')).toEqual([]);
    expect(await games('valhalla', 'publisher')).toEqual([3]);
    await expect(listCompanyGames({ path: { companyId: 999 } })).rejects.toMatchObject({ code: 'company-not-found' });
  });

  it('is read page by page', async () => {
    const path = { companyId: await idOf('Valve') };
    const { nextCursor } = (await listCompanyGames({ path, query: { limit: 1 } })).body;
    const { body } = await listCompanyGames({ path, query: { limit: 1, cursor: nextCursor ?? '' } });
    expect([body.items.map(({ appId }) => appId), body.nextCursor]).toEqual([[1], null]);
  });
});

describe('catalog.updateCompany', () => {
  it('renames a company in all its games and their search documents', async () => {
    const companyId = await idOf('Valve');
    const { body } = await updateCompany({ path: { companyId }, body: { name: ' Valve Software ' } });
    expect(body).toMatchObject({ companyId, name: 'Valve Software', website: null, gameCount: 2 });
    expect((await getGame({ path: { id: '2' } })).body.developers).toEqual(['Valve Software', 'Hidden Path']);
    const { rows } = await store.database.pool.query(
      `select app_id::integer as id from game where search @@ $1::tsquery order by app_id`,
      [`':developer:valve software'`],
    );
    expect(rows).toEqual([{ id: 1 }, { id: 2 }]);
    expect((await named('valve')).map(({ name }) => name)).toEqual(['Valve Software']);
    expect((await store.events('catalog.gamesImported')).at(-1)?.gameIds).toHaveLength(3);
    expect(await store.audited(String(companyId))).toEqual(['catalog.companyUpdated']);
  });

  it('renames it also in what an import has begun to store', async () => {
    await importGames({
      body: { games: [sampleGame({ appId: 5, developers: [] }), sampleGame({ appId: 6, developers: ['Oldname'] })] },
    });
    const path = { companyId: await idOf('Oldname') };
    const { pool } = store.database;
    const waiting = async () => (await pool.query(waitingForLocks)).rowCount;
    const holder = await pool.connect();
    await holder.query('begin');
    await holder.query('select from game where app_id = 5 for update');
    // It has looked the company up and waits for the game.
    const importing = importGames({ body: { games: [sampleGame({ appId: 5, developers: ['Oldname'] })] } });
    await eventually(async () => expect(await waiting()).toBe(1));
    let isRenamed = false;
    const renaming = updateCompany({ path, body: { name: 'Newname' } }).finally(() => (isRenamed = true));
    await eventually(async () => expect(isRenamed || (await waiting()) === 2).toBe(true));
    await holder.query('commit');
    holder.release();
    await Promise.all([importing, renaming]);
    const { rows } = await pool.query(
      `select app_id::integer as id from game where search @@ $1::tsquery order by app_id`,
      [`':developer:newname'`],
    );
    expect(rows).toEqual([{ id: 5 }, { id: 6 }]);
  });

  it('leaves a price that somebody else sets at the same time', async () => {
    const prices = [{ region: 'USD' as const, amount: 1000 }];
    await importGames({
      body: { games: [sampleGame({ appId: 7, developers: ['Pricey'], prices, discountPercent: 0 })] },
    });
    const companyId = await idOf('Pricey');
    const { pool } = store.database;
    const holder = await pool.connect();
    await holder.query('begin');
    await holder.query('select from game where app_id = 7 for update');
    const renaming = updateCompany({ path: { companyId }, body: { name: 'Cheap' } });
    await eventually(async () => expect((await pool.query(waitingForLocks)).rowCount).toBe(1));
    await holder.query(`update game_price set amount = 2000 where app_id = 7 and region = 'USD'`);
    await holder.query('commit');
    holder.release();
    await renaming;
    const { body } = await getGame({ path: { id: '7' } });
    expect([body.developers, body.price?.amount]).toEqual([['Cheap'], 2000]);
  });

  it('gives it a website and takes it away', async () => {
    const path = { companyId: await idOf('Élan') };
    const website = 'https://elan.example.com/';
    expect((await updateCompany({ path, body: { website } })).body).toMatchObject({ name: 'Élan', website });
    expect((await getCompany({ path })).body.website).toBe(website);
    expect((await updateCompany({ path, body: { website: null } })).body.website).toBeNull();
  });

  it.each([
    ['Hidden Path', 'company-name-taken'],
    [' \t ', 'invalid-company-name'],
  ])('refuses the name %j: %s', async (name, code) => {
    const path = { companyId: await idOf('Élan') };
    await expect(updateCompany({ path, body: { name } })).rejects.toMatchObject({ code });
    await expect(updateCompany({ path: { companyId: 999 }, body: { name } })).rejects.toMatchObject({
      code: 'company-not-found',
    });
  });
});
