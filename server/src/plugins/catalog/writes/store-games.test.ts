import { expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { ImportedGame } from '@steam-clone/spec/judge-games';
import { contentOf, hashOfContent } from '../domain/game-content.ts';
import { Game } from '../entities/game.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';
import { storeGames } from './store-games.ts';

const store = await startPluginUnderTest(catalog);

it.each([
  ['everything', sampleGame()],
  [
    'tags of unknown votes, no price and no date',
    sampleGame({ tags: [{ name: 'x', votes: null }], price: null, releaseDate: null }),
  ],
])('leaves the same row as the entity does: %s', async (_what, game) => {
  const at = store.clock.now();
  const content = contentOf(game as ImportedGame);
  const hash = hashOfContent(content);
  const em = store.database.fork();
  const bulk = (await storeGames(em, [{ content, hash }], at)).created[0] ?? '';
  const rowOf = async (id: string) => {
    const { rows } = await store.database.pool.query('select to_jsonb(g) as row from game g where id = $1', [id]);
    return { ...rows[0].row, id: '' };
  };
  const bulkRow = await rowOf(bulk);
  await em.nativeDelete(Game, bulk);

  const { genres, categories, tags, developers, publishers, ...columns } = content;
  const { genre_ids, category_ids, tag_ids, developer_ids, publisher_ids } = bulkRow;
  const entity = em.create(Game, {
    ...columns,
    id: newId(),
    genreIds: genre_ids,
    categoryIds: category_ids,
    tagIds: tag_ids,
    developerIds: developer_ids,
    publisherIds: publisher_ids,
    contentHash: Buffer.from(hash, 'hex'),
    createdAt: at,
    updatedAt: at,
  });
  await em.flush();
  expect(await rowOf(entity.id)).toEqual(bulkRow);
  await em.remove(entity).flush();
});
