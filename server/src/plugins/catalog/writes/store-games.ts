import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { type Statement, statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { GameContent } from '../domain/game-content.ts';

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

/** Adds what is missing in a table of labels, and gives what it could see of them. */
const labels = (table: string): Statement =>
  statement(
    `catalog.labelsOf.${table}`,
    ['names'],
    `with known as (select id, name from ${table} where name = any($1::text[])),
     added as (
       insert into ${table} (name)
       select name from unnest($1::text[]) given (name) where name not in (select name from known) order by name
       on conflict (name) do nothing returning id, name)
     select id, name from known union all select id, name from added`,
  );

const dictionaries = {
  genre: labels('genre'),
  category: labels('category'),
  tag: labels('tag'),
  company: labels('company'),
};

/** Rows go in the order of their appids, so that two imports cannot wait for each other. */
const upsertGames = statement(
  'catalog.upsertGames',
  ['games', 'at'],
  `insert into game (
     id, app_id, type, name, short_description, release_date, release_date_precision, availability, early_access,
     required_age, platforms, developer_ids, publisher_ids, genre_ids, category_ids, tag_ids, tag_votes, is_free,
     price_amount, price_currency, discount_percent, positive_reviews, negative_reviews, average_playtime_minutes,
     achievements_count, metacritic, owners_min, owners_max, parent_app_id, content_hash, created_at, updated_at)
   select
     id, "appId", type, name, "shortDescription", "releaseDate", "releaseDatePrecision", availability, "earlyAccess",
     "requiredAge", platforms, "developerIds", "publisherIds", "genreIds", "categoryIds", "tagIds", "tagVotes", "isFree",
     "priceAmount", "priceCurrency", "discountPercent", "positiveReviews", "negativeReviews", "averagePlaytimeMinutes",
     "achievementsCount", metacritic, "ownersMin", "ownersMax", "parentAppId", decode(hash, 'hex'), $2, $2
   from json_to_recordset($1::json) as given (
     id uuid, "appId" bigint, type text, name text, "shortDescription" text, "releaseDate" date,
     "releaseDatePrecision" text, availability text, "earlyAccess" boolean, "requiredAge" integer, platforms text[],
     "developerIds" integer[], "publisherIds" integer[], "genreIds" integer[], "categoryIds" integer[],
     "tagIds" integer[], "tagVotes" integer[], "isFree" boolean, "priceAmount" integer, "priceCurrency" text,
     "discountPercent" integer, "positiveReviews" integer, "negativeReviews" integer, "averagePlaytimeMinutes" integer,
     "achievementsCount" integer, metacritic integer, "ownersMin" integer, "ownersMax" integer, "parentAppId" bigint,
     hash text)
   order by "appId"
   on conflict (app_id) do update set
     type = excluded.type, name = excluded.name, short_description = excluded.short_description,
     release_date = excluded.release_date, release_date_precision = excluded.release_date_precision,
     availability = excluded.availability, early_access = excluded.early_access,
     required_age = excluded.required_age, platforms = excluded.platforms, developer_ids = excluded.developer_ids,
     publisher_ids = excluded.publisher_ids, genre_ids = excluded.genre_ids, category_ids = excluded.category_ids,
     tag_ids = excluded.tag_ids, tag_votes = excluded.tag_votes, is_free = excluded.is_free,
     price_amount = excluded.price_amount, price_currency = excluded.price_currency,
     discount_percent = excluded.discount_percent, positive_reviews = excluded.positive_reviews,
     negative_reviews = excluded.negative_reviews, average_playtime_minutes = excluded.average_playtime_minutes,
     achievements_count = excluded.achievements_count, metacritic = excluded.metacritic,
     owners_min = excluded.owners_min, owners_max = excluded.owners_max, parent_app_id = excluded.parent_app_id,
     content_hash = excluded.content_hash, updated_at = excluded.updated_at, version = game.version + 1
   where game.content_hash <> excluded.content_hash
   returning id`,
);

/** Creates or updates games inside a transaction of `em`. What has the same hash in the store is left alone. */
export async function storeGames(em: EntityManager, games: HashedContent[], at: Date): Promise<StoredGames> {
  const contents = games.map(({ content }) => content);
  const genres = await labelNumbers(
    em,
    dictionaries.genre,
    contents.flatMap(({ genres }) => genres),
  );
  const categories = await labelNumbers(
    em,
    dictionaries.category,
    contents.flatMap(({ categories }) => categories),
  );
  const tags = await labelNumbers(
    em,
    dictionaries.tag,
    contents.flatMap(({ tags }) => tags),
  );
  const companies = await labelNumbers(
    em,
    dictionaries.company,
    contents.flatMap(({ developers, publishers }) => [...developers, ...publishers]),
  );
  const rows = games.map(({ content, hash }) => ({
    ...content,
    id: newId(),
    hash,
    genreIds: content.genres.map((name) => genres.get(name)),
    categoryIds: content.categories.map((name) => categories.get(name)),
    tagIds: content.tags.map((name) => tags.get(name)),
    developerIds: content.developers.map((name) => companies.get(name)),
    publisherIds: content.publishers.map((name) => companies.get(name)),
  }));
  const written = await execute<{ id: string }>(em, upsertGames, { games: JSON.stringify(rows), at });
  const fresh = new Set(rows.map(({ id }) => id));
  const [created, updated] = [written.filter(({ id }) => fresh.has(id)), written.filter(({ id }) => !fresh.has(id))];
  return { created: created.map(({ id }) => id), updated: updated.map(({ id }) => id) };
}

async function labelNumbers(em: EntityManager, dictionary: Statement, named: string[]): Promise<Map<string, number>> {
  const names = [...new Set(named)];
  for (;;) {
    const found = await execute<{ id: number; name: string }>(em, dictionary, { names });
    // Fewer: another import has just added one, which the next look sees.
    if (found.length === names.length) return new Map(found.map(({ id, name }) => [name, id]));
  }
}
