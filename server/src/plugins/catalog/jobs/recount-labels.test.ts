import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';

const store = await startPluginUnderTest(catalog);
const { importGames, delistGame } = store.as(administrator).catalog;
const anybody = store.as(anonymous).catalog;

const recounted = async () => {
  store.clock.turn(10_000);
  await store.settle();
};
const importAll = (...games: (Partial<Schemas['GameImport']> & { appId: number })[]) =>
  importGames({ body: { games: games.map((game) => ({ name: `App ${game.appId}`, ...game })) } });
const pairs = ({ body }: { body: Schemas['LabelPage'] }) => body.items.map(({ name, gameCount }) => [name, gameCount]);

describe('labels', () => {
  it('are counted some seconds after an import, most games first', async () => {
    const spoken = (name: string) => ({ name, interface: true, audio: false, subtitles: false });
    await importAll(
      { appId: 1, genres: ['Action', 'Racing'], categories: ['Co-op'], languages: [spoken('Dutch')] },
      { appId: 2, genres: ['Action'], categories: ['Co-op'], languages: [spoken('Dutch')] },
      { appId: 3, genres: ['Racing', 'Action'], tags: [{ name: 'Fast', votes: 7 }] },
    );
    expect(pairs(await anybody.listGenres({}))).toEqual([]);
    await recounted();
    expect(pairs(await anybody.listGenres({}))).toEqual([
      ['Action', 3],
      ['Racing', 2],
    ]);
    expect(pairs(await anybody.listCategories({}))).toEqual([['Co-op', 2]]);
    expect(pairs(await anybody.listLanguages({}))).toEqual([['Dutch', 2]]);
    expect(pairs(await anybody.listTags({}))).toEqual([['Fast', 1]]);
  });

  it('count no delisted game, and no tag that a game does not show', async () => {
    await delistGame({ path: { id: '2' } });
    await importAll({ appId: 3, tags: Array.from({ length: 21 }, (_, n) => ({ name: `tag ${n}`, votes: 99 - n })) });
    await recounted();
    expect(pairs(await anybody.listGenres({}))).toEqual([
      ['Action', 1],
      ['Racing', 1],
    ]);
    const tags = pairs(await anybody.listTags({}));
    expect(tags).toHaveLength(20);
    expect(tags).not.toContainEqual(['tag 20', 1]);
  });

  it('are read page by page', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = { limit: 7, ...(cursor !== null && { cursor }) };
      const { body } = await anybody.listTags({ query });
      seen.push(...body.items.map(({ name }) => name));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(20);
    expect(seen).toHaveLength(20);
  });

  it('whose count stays the same are not written', async () => {
    await importAll({ appId: 4, genres: ['Puzzle'] });
    await recounted();
    const versions = async () =>
      (await store.database.pool.query(`select name, xmin::text from genre where name <> 'Puzzle' order by name`)).rows;
    const before = await versions();
    await importAll({ appId: 5, genres: ['Puzzle'] });
    await recounted();
    expect(await versions()).toEqual(before);
    expect(pairs(await anybody.listGenres({}))[0]).toEqual(['Puzzle', 2]);
  });
});
