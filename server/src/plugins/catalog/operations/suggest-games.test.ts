import { beforeAll, describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const { listSimilarGames, suggestGames } = store.as(anonymous).catalog;

const names = ['Half-Life', 'Half-Life 2', 'Life is Strange', 'Half Past Fate', '半条命', 'Élan'];
const tag = (name: string, votes: number | null = 10) => ({ name, votes });

beforeAll(async () => {
  const games = names.map((name, index) =>
    sampleGame({ appId: index + 1, name, developers: ['Half & Co'], reviews: { positive: 100 * index, negative: 0 } }),
  );
  const tagged = [
    [100, [tag('Portal gun'), tag('Puzzle'), tag('Action')]],
    // Shares what is rare.
    [101, [tag('Portal gun'), tag('Sad')]],
    // Shares what is common, twice.
    [102, [tag('Puzzle'), tag('Action')]],
    // Hardly has what it shares, so that others come before it.
    [103, [tag('Sad', 100), tag('Portal gun', 1)]],
    [104, [tag('Sad')]],
  ] as const;
  games.push(
    ...tagged.map(([appId, tags]) => sampleGame({ appId, name: `Tagged ${appId}`, tags: [...tags] })),
    ...Array.from({ length: 30 }, (_, n) =>
      sampleGame({ appId: 200 + n, name: `Common ${n}`, tags: [tag('Action', 1), tag('Dull', 99)] }),
    ),
    sampleGame({ appId: 105, type: 'soundtrack', name: 'Tagged sound', tags: [tag('Portal gun')] }),
    sampleGame({ appId: 106, availability: 'delisted', name: 'Tagged gone', tags: [tag('Portal gun')] }),
    sampleGame({ appId: 107, name: 'No tags', tags: [] }),
  );
  await store.as(administrator).catalog.importGames({ body: { games } });
  await store.database.pool.query(
    'update tag set game_count = (select count(*) from game where tag.id = any(game.tag_ids))',
  );
});

describe('catalog.suggestGames', () => {
  it.each([
    ['h', ['Half Past Fate', 'Half-Life 2', 'Half-Life']],
    ['HALF L', ['Half-Life 2', 'Half-Life']],
    ['life', ['Life is Strange', 'Half-Life 2', 'Half-Life']],
    ['lif ha', []],
    ['half-life 2', ['Half-Life 2']],
    ['半', ['半条命']],
    ['半条', ['半条命']],
    ['ela', ['Élan']],
    // Words of companies do not count.
    ['co', expect.not.arrayContaining(['Half-Life'])],
    ['!', []],
    ["x' | '", []],
  ])('suggests for %j', async (prefix, expected) => {
    const { body } = await suggestGames({ query: { prefix } });
    expect(body.items.map(({ name }) => name)).toEqual(expected);
  });

  it('suggests ten at most', async () => {
    expect((await suggestGames({ query: { prefix: 'c' } })).body.items).toHaveLength(10);
  });
});

describe('catalog.listSimilarGames', () => {
  it('counts rare tags more than common ones, and by their votes', async () => {
    const { body } = await listSimilarGames({ path: { id: '100' } });
    const tagged = body.items.map(({ appId }) => appId).filter((appId) => appId >= 100 && appId < 200);
    expect(tagged).toEqual([102, 101, 103]);
    expect(body.items).toHaveLength(12);
  });

  it('gives neither the game itself, nor what is of another type, delisted or shares nothing', async () => {
    const { id } = (await suggestGames({ query: { prefix: 'tagged 101' } })).body.items[0] ?? { id: '' };
    const { body } = await listSimilarGames({ path: { id } });
    expect(body.items.map(({ appId }) => appId).toSorted()).toEqual([100, 103, 104]);
  });

  it('has none for a game without tags', async () => {
    expect((await listSimilarGames({ path: { id: '107' } })).body.items).toEqual([]);
  });

  it('refuses what no game has: 404 game-not-found', async () => {
    await expect(listSimilarGames({ path: { id: '999' } })).rejects.toMatchObject({ code: 'game-not-found' });
  });
});
