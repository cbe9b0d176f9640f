import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { GameContent } from '../domain/game-content.ts';
import { searchDocuments } from '../domain/search-document.ts';
import { listsOf } from './columns.ts';
import { labelNumbers } from './label-numbers.ts';
import { storePackages } from './store-packages.ts';
import { storePrices } from './store-prices.ts';
import { storeWords } from './store-words.ts';

/** A content with its hash in hexadecimal. */
export interface HashedContent {
  content: GameContent;
  hash: string;
}

/** Ids of the games that a call has touched. */
export interface StoredGames {
  created: string[];
  updated: string[];
}

/** The appIds whose stored content has the given hash. */
export const unchangedGames = statement(
  'catalog.unchangedGames',
  ['appIds', 'hashes'],
  `select g.app_id as "appId"
   from unnest($1::bigint[], $2::text[]) given (app_id, hash)
   join game g on g.app_id = given.app_id and g.content_hash = decode(given.hash, 'hex')`,
);

const game = listsOf({
  id: 'uuid',
  appId: 'bigint',
  type: 'text',
  name: 'text',
  nameKey: 'text',
  shortDescription: 'text',
  releaseDate: 'date',
  releaseDatePrecision: 'text',
  availability: 'text',
  earlyAccess: 'boolean',
  requiredAge: 'integer',
  platforms: 'text[]',
  controllerSupport: 'text',
  deckCompatibility: 'text',
  contentDescriptors: 'text[]',
  developerIds: 'integer[]',
  publisherIds: 'integer[]',
  genreIds: 'integer[]',
  categoryIds: 'integer[]',
  tagIds: 'integer[]',
  tagVotes: 'integer[]',
  languageIds: 'integer[]',
  audioLanguageIds: 'integer[]',
  subtitleLanguageIds: 'integer[]',
  interfaceLanguageIds: 'integer[]',
  packageIds: 'bigint[]',
  isFree: 'boolean',
  positiveReviews: 'integer',
  negativeReviews: 'integer',
  averagePlaytimeMinutes: 'integer',
  medianPlaytimeMinutes: 'integer',
  averagePlaytimeTwoWeeksMinutes: 'integer',
  medianPlaytimeTwoWeeksMinutes: 'integer',
  peakConcurrentPlayers: 'integer',
  recommendations: 'integer',
  achievementsCount: 'integer',
  metacritic: 'integer',
  ownersMin: 'integer',
  ownersMax: 'integer',
  parentAppId: 'bigint',
  capsuleUrl: 'text',
  search: 'tsvector',
  contentHash: 'bytea',
});

/** Rows go in the order of their appids, so that two imports cannot wait for each other. */
const upsertGames = statement(
  'catalog.upsertGames',
  ['games', 'at', 'mayRelist'],
  `insert into game (${game.columns}, listed_availability, created_at, updated_at)
   select ${game.fields}, nullif(availability, 'delisted'), $2, $2 from json_to_recordset($1::json) as given (${game.record})
   order by "appId"
   on conflict (app_id) do update set ${game.updates('id', 'appId', 'availability')},
     availability = case when game.availability = 'delisted' and not $3::boolean then 'delisted' else excluded.availability end,
     listed_availability = coalesce(excluded.listed_availability, game.listed_availability),
     updated_at = excluded.updated_at, version = game.version + 1
   where game.content_hash <> excluded.content_hash or ($3::boolean and game.availability <> excluded.availability)
   returning id, app_id as "appId"`,
);

const page = listsOf({
  appId: 'bigint',
  description: 'text',
  about: 'text',
  ageRatings: 'json',
  contentNotes: 'text',
  requirements: 'json',
  headerUrl: 'text',
  smallCapsuleUrl: 'text',
  backgroundUrl: 'text',
  rawBackgroundUrl: 'text',
  screenshots: 'json',
  movies: 'json',
  website: 'text',
  supportUrl: 'text',
  supportEmail: 'text',
  legalNotice: 'text',
  drmNotice: 'text',
  externalAccountNotice: 'text',
  pressReviews: 'text',
  metacriticUrl: 'text',
  highlightedAchievements: 'json',
});

const upsertPages = statement(
  'catalog.upsertGamePages',
  ['pages'],
  `insert into game_page (${page.columns})
   select ${page.fields} from json_to_recordset($1::json) as given (${page.record}) order by "appId"
   on conflict (app_id) do update set ${page.updates('appId')}`,
);

/**
 * Creates or updates games inside a transaction of `em`. What has the same hash in the store is left alone; what is delisted
 * there stays so unless it `mayRelist`.
 */
export async function storeGames(
  em: EntityManager,
  games: HashedContent[],
  at: Date,
  { mayRelist = false } = {},
): Promise<StoredGames> {
  const rows = await rowsOf(em, games);
  const given = { games: JSON.stringify(rows), at, mayRelist };
  const written = await execute<{ id: string; appId: string }>(em, upsertGames, given);
  const touched = new Set(written.map(({ appId }) => Number(appId)));
  const contents = games.map(({ content }) => content).filter(({ appId }) => touched.has(appId));
  if (contents.length > 0) {
    const pages = contents.map(({ appId, page }) => ({ appId, ...page }));
    await execute(em, upsertPages, { pages: JSON.stringify(pages) });
    await storePackages(em, contents);
    await storePrices(em, contents, at);
    await storeWords(em, contents);
  }
  const fresh = new Set(rows.map(({ id }) => id));
  const [created, updated] = [written.filter(({ id }) => fresh.has(id)), written.filter(({ id }) => !fresh.has(id))];
  return { created: created.map(({ id }) => id), updated: updated.map(({ id }) => id) };
}

async function rowsOf(em: EntityManager, games: HashedContent[]) {
  const contents = games.map(({ content }) => content);
  const genre = await labelNumbers(em, 'genre', contents.flatMap(({ genres }) => genres)); // prettier-ignore
  const category = await labelNumbers(em, 'category', contents.flatMap(({ categories }) => categories)); // prettier-ignore
  const tag = await labelNumbers(em, 'tag', contents.flatMap(({ tags }) => tags)); // prettier-ignore
  const named = contents.flatMap(({ languages }) => languages.map(({ name }) => name));
  const language = await labelNumbers(em, 'language', named);
  const companies = contents.flatMap(({ developers, publishers }) => [...developers, ...publishers]);
  const company = await labelNumbers(em, 'company', companies);
  const searchDocument = searchDocuments();
  return games.map(
    ({
      content: { page: _page, prices: _prices, discountPercent: _percent, languages, packages, ...content },
      hash,
    }) => {
      const spoken = (use: 'audio' | 'subtitles' | 'interface') =>
        languages.filter((each) => each[use]).map(({ name }) => language(name));
      return {
        ...content,
        id: newId(),
        contentHash: `\\x${hash}`,
        genreIds: content.genres.map(genre),
        categoryIds: content.categories.map(category),
        tagIds: content.tags.map(tag),
        developerIds: content.developers.map(company),
        publisherIds: content.publishers.map(company),
        languageIds: languages.map(({ name }) => language(name)),
        audioLanguageIds: spoken('audio'),
        subtitleLanguageIds: spoken('subtitles'),
        interfaceLanguageIds: spoken('interface'),
        packageIds: packages.map(({ packageId }) => packageId),
        search: searchDocument({ ...content, languages }),
      };
    },
  );
}
