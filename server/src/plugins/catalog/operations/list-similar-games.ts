import { execute } from '../../../kernel/database/in-transaction.ts';
import { JsonText, type Operation } from '../../../kernel/plugin/operation.ts';
import { noSuchGame } from '../domain/find-game.ts';
import { priceListsOf } from '@steam-clone/spec/price-regions';
import { filterLexeme } from '../domain/search-document.ts';
import type { SummaryRow } from '../reads/game-summaries.ts';
import { gamesLike, type TellingTag, tellingTagsByAppId, tellingTagsById } from '../reads/search/similar.ts';

/** Games are looked for by as many of a game's tags. */
const soughtTags = 5;
const limit = 12;

/** Games whose tags are like those of one. */
export const listSimilarGames: Operation<'catalog.listSimilarGames'> = async ({ path: { id }, query }, { em }) => {
  const tags = id.includes('-')
    ? await execute<TellingTag>(em, tellingTagsById, { id })
    : await execute<TellingTag>(em, tellingTagsByAppId, { appId: id });
  const [game] = tags;
  if (!game) throw noSuchGame(id);
  const names = tags.flatMap(({ name }) => name ?? []);
  if (names.length === 0) return { status: 200, body: { items: [] } };
  const sought = names.slice(0, soughtTags).map((name) => filterLexeme('tag', name));
  const found = await execute<SummaryRow>(em, gamesLike, {
    ...priceListsOf(query.country),
    lexemes: `(${sought.join(' | ')}) & ${filterLexeme('type', game.type)}`,
    appId: game.appId,
    tagIds: tags.map((tag) => tag.id),
    weights: tags.map(({ weight }) => weight),
    limit,
  });
  return { status: 200, body: new JsonText(`{"items":[${found.map(({ item }) => item).join(',')}]}`) };
};
