import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, signedIn } from '../../../../../test/harness/principals.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const { getGame } = store.as(anonymous).catalog;

async function importGames(...games: Schemas['GameImport'][]) {
  return (await store.as(administrator).catalog.importGames({ body: { games } })).body;
}

/** Where PostgreSQL keeps each version of a row: unchanged as long as nothing was written. */
async function rowVersions(): Promise<unknown[]> {
  const tables = [
    'game',
    'game_page',
    'game_price',
    'genre',
    'category',
    'tag',
    'language',
    'company',
    'package',
    'word',
  ];
  const versions = tables.map((table) => `select '${table}' as name, ctid::text, xmin::text, xmax::text from ${table}`);
  return (await store.database.pool.query(`${versions.join(' union all ')} order by 1, 2`)).rows;
}

const events = () => store.events('catalog.gamesImported');

describe('catalog.importGames', () => {
  it('creates games and tells of them in one event', async () => {
    const before = (await events()).length;
    const report = await importGames(sampleGame({ appId: 1 }), sampleGame({ appId: 2 }));
    expect(report).toEqual({ created: 2, updated: 0, unchanged: 0, refused: [] });
    const told = (await events()).slice(before);
    expect(told).toHaveLength(1);
    const ids = await Promise.all(['1', '2'].map(async (id) => (await getGame({ path: { id } })).body.id));
    expect(told[0]?.gameIds.toSorted()).toEqual(ids.toSorted());
    expect((await store.audited('catalog')).at(-1)).toBe('catalog.gamesImported');
  });

  it('touches no row and publishes nothing when nothing has changed', async () => {
    await importGames(sampleGame({ appId: 3 }), sampleGame({ appId: 4 }));
    const [versions, told, audited] = [await rowVersions(), await events(), await store.audited('catalog')];
    const report = await importGames(sampleGame({ appId: 3, name: 'Portal 2\t' }), sampleGame({ appId: 4 }));
    expect(report).toEqual({ created: 0, updated: 0, unchanged: 2, refused: [] });
    expect(await rowVersions()).toEqual(versions);
    expect(await events()).toEqual(told);
    expect(await store.audited('catalog')).toEqual(audited);
  });

  it('updates what has changed, and only that', async () => {
    await importGames(sampleGame({ appId: 5 }), sampleGame({ appId: 6 }));
    const [before, untouched] = [
      (await getGame({ path: { id: '5' } })).body,
      (await getGame({ path: { id: '6' } })).body,
    ];
    store.clock.turn(1000);
    const report = await importGames(
      sampleGame({ appId: 5, name: 'Portal 3', tags: [], genres: ['Puzzle'], website: null }),
      sampleGame({ appId: 6 }),
    );
    expect(report).toEqual({ created: 0, updated: 1, unchanged: 1, refused: [] });
    expect((await getGame({ path: { id: '5' } })).body).toEqual({
      ...before,
      name: 'Portal 3',
      tags: [],
      genres: ['Puzzle'],
      website: null,
      updatedAt: store.clock.now().toISOString(),
    });
    expect((await getGame({ path: { id: '6' } })).body).toEqual(untouched);
    expect((await events()).at(-1)).toEqual({ gameIds: [before.id] });
  });

  it('keeps prices that it does not name, and gives all of a game the same discount', async () => {
    const price = async (country: string) => (await getGame({ path: { id: '50' }, query: { country } })).body.price;
    await importGames(sampleGame({ appId: 50, prices: [{ region: 'USD', amount: 999 }], discountPercent: 10 }));
    await importGames(sampleGame({ appId: 50, prices: [{ region: 'EUR', amount: 899 }], discountPercent: 25 }));
    expect([await price('US'), await price('DE')]).toMatchObject([
      { amount: 999, discountPercent: 25, finalAmount: 749 },
      { amount: 899, discountPercent: 25, finalAmount: 674 },
    ]);
    await importGames(sampleGame({ appId: 50, prices: [], discountPercent: 0 }));
    expect([await price('US'), await price('DE')]).toMatchObject([{ finalAmount: 749 }, { finalAmount: 674 }]);
    const { rows } = await store.database.pool.query(
      'select region, amount, discount_percent, final_amount from price_change where app_id = 50 order by change_number',
    );
    expect(rows.map(Object.values)).toEqual([
      ['USD', 999, 10, 899],
      ['EUR', 899, 25, 674],
      ['USD', 999, 25, 749],
    ]);
  });

  it('cleans the HTML of texts', async () => {
    const attack =
      '<p onclick="x()">a<script>x()</script><iframe src="//x"></iframe><a href="javascript:x()">b</a></p>';
    await importGames(sampleGame({ appId: 51, description: attack, about: 'a < b & c' }));
    expect((await getGame({ path: { id: '51' } })).body).toMatchObject({
      description: '<p>a<a>b</a></p>',
      about: 'a &lt; b &amp; c',
    });
  });

  it('drops the cached answers of updated games only', async () => {
    await importGames(sampleGame({ appId: 7 }), sampleGame({ appId: 8 }));
    const cache = async (appId: string) => {
      const { id } = (await getGame({ path: { id: appId } })).body;
      const answer = { status: 200, headers: {}, body: '{}', bytes: 2, entityTag: '"1"', tags: [`game:${id}`] };
      await store.cache.fill(appId, 0, () => Promise.resolve({ ...answer, expiresAt: 1 }));
    };
    await Promise.all([cache('7'), cache('8')]);
    await importGames(sampleGame({ appId: 7, name: 'Portal 3' }), sampleGame({ appId: 8 }));
    expect([store.cache.get('7', 0), store.cache.get('8', 0)]).toEqual([undefined, expect.anything()]);
  });

  it('takes each row whole or refuses it whole, and reports each refusal', async () => {
    const rows = [
      sampleGame({ appId: 9 }),
      sampleGame({ appId: 10, genres: ['Never seen'], metacritic: 101 }),
      sampleGame({ appId: 9 }),
      { name: 'no appId' } as Schemas['GameImport'],
    ];
    expect(await importGames(...rows)).toEqual({
      created: 1,
      updated: 0,
      unchanged: 0,
      refused: [
        { index: 1, appId: 10, reason: { code: 'invalid-game', message: '/metacritic must be <= 100' } },
        { index: 2, appId: 9, reason: { code: 'repeated-app-id', message: 'the game at 0 has the same appId' } },
        { index: 3, appId: null, reason: { code: 'invalid-game', message: expect.any(String) } },
      ],
    });
    await expect(getGame({ path: { id: '10' } })).rejects.toMatchObject({ code: 'game-not-found' });
    const { rows: genres } = await store.database.pool.query(`select from genre where name = 'Never seen'`);
    expect(genres).toEqual([]);
  });

  it('keeps hostile names as they are, but for NUL and white space at the end', async () => {
    const names = [
      '🎮🎮',
      'שלום',
      'a\u200bb',
      '&amp;<b>',
      '字'.repeat(255),
      "'; drop table game; --",
      '{"$ne":1}',
      '\u0001\n',
      '-',
    ];
    const given = names.map((name, index) => sampleGame({ appId: 2000 + index, name: `\0${name}\0 \t`.slice(0, 255) }));
    expect(await importGames(...given)).toMatchObject({ created: names.length, refused: [] });
    for (const [index, name] of names.entries()) {
      const { body } = await getGame({ path: { id: String(2000 + index) } });
      expect(body.name).toBe(name.slice(0, 254).trimEnd());
    }
  });

  it('gives twenty parallel imports of the same new games one row each', async () => {
    const games = Array.from({ length: 50 }, (_, n) =>
      sampleGame({ appId: 1000 + n, tags: [{ name: `parallel ${n}`, votes: 1 }], developers: [`studio ${49 - n}`] }),
    );
    const reports = await Promise.all(
      Array.from({ length: 20 }, (_, n) => importGames(...(n % 2 ? games : games.toReversed()))),
    );
    expect(reports.reduce((sum, { created }) => sum + created, 0)).toBe(50);
    expect(reports.every(({ updated, refused }) => updated === 0 && refused.length === 0)).toBe(true);
    for (const game of games)
      expect((await getGame({ path: { id: String(game.appId) } })).body).toMatchObject({ tags: game.tags });
  });

  it('refuses calls of none and of more than 1,000 games', async () => {
    await expect(importGames()).rejects.toMatchObject({ code: 'invalid-request' });
    const many = Array.from({ length: 1001 }, (_, n) => sampleGame({ appId: n + 1 }));
    await expect(importGames(...many)).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('refuses other callers than administrators', async () => {
    const call = store.as(signedIn()).catalog.importGames({ body: { games: [sampleGame()] } });
    await expect(call).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('takes 1,000 games with 20 tags in less than 0.8 s', async () => {
    const tags = Array.from({ length: 20 }, (_, n) => ({ name: `tag ${n}`, votes: 20 - n }));
    const times: number[] = [];
    // The best of three calls: what else runs on the machine is not what is measured.
    for (let call = 0; call < 3; call++) {
      const games = Array.from({ length: 1000 }, (_, n) =>
        sampleGame({ appId: 100_000 + 1000 * call + n, tags, developers: [`Studio ${call} ${n}`] }),
      );
      const start = performance.now();
      expect(await importGames(...games)).toMatchObject({ created: 1000 });
      times.push(performance.now() - start);
    }
    expect(Math.min(...times)).toBeLessThan(800);
  });
});
