import { expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { ImportedGame } from '@steam-clone/spec/judge-games';
import { contentOf, hashOfContent } from '../domain/game-content.ts';
import { Game } from '../entities/game.ts';
import { GamePage } from '../entities/game-page.ts';
import { searchDocuments } from '../domain/search-document.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';
import { storeGames } from './store-games.ts';

const store = await startPluginUnderTest(catalog);

it.each([
  ['everything', sampleGame()],
  [
    'tags of unknown votes, no price and no date',
    sampleGame({ tags: [{ name: 'x', votes: null }], prices: [], releaseDate: null }),
  ],
])('leaves the same row as the entity does: %s', async (_what, game) => {
  const at = store.clock.now();
  const content = contentOf(game as ImportedGame);
  const hash = hashOfContent(content);
  const em = store.database.fork();
  const bulk = (await storeGames(em, [{ content, hash }], at)).created[0] ?? '';
  const rowOf = async (id: string) => {
    const { rows } = await store.database.pool.query(
      'select to_jsonb(g) as row, to_jsonb(p) as page from game g join game_page p using (app_id) where g.id = $1',
      [id],
    );
    return { ...rows[0].row, page: rows[0].page, id: '' };
  };
  const bulkRow = await rowOf(bulk);
  await em.nativeDelete(Game, bulk);

  const { page, prices: _prices, discountPercent: _percent, languages, packages, ...named } = content;
  const { developers: _d, publishers: _p, genres: _g, categories: _c, tags: _t, ...columns } = named;
  const ids = (column: string): number[] => bulkRow[`${column}_ids`];
  const entity = em.create(Game, {
    ...columns,
    id: newId(),
    listedAvailability: 'released',
    genreIds: ids('genre'),
    categoryIds: ids('category'),
    tagIds: ids('tag'),
    developerIds: ids('developer'),
    publisherIds: ids('publisher'),
    languageIds: ids('language'),
    audioLanguageIds: ids('audio_language'),
    subtitleLanguageIds: ids('subtitle_language'),
    interfaceLanguageIds: ids('interface_language'),
    packageIds: packages.map(({ packageId }) => packageId),
    search: searchDocuments()({ ...content, languages }),
    contentHash: Buffer.from(hash, 'hex'),
    createdAt: at,
    updatedAt: at,
  });
  await em.flush();
  em.create(GamePage, { appId: content.appId, ...page });
  await em.flush();
  expect(await rowOf(entity.id)).toEqual(bulkRow);
  await em.nativeDelete(Game, entity.id);
});
