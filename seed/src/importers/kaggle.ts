import type { GameImport } from '@steam-clone/sdk';
import { type CsvRecord, listOf, recordsOf } from './csv.ts';
import { type ImportRow, rowOf } from './import-row.ts';
import { labels } from './store-row.ts';
import { nameOf } from './text.ts';
import { ageOf, appIdOf, countOf, dateOf, hundredthsOf, ownersOf, platformsOf, pricesOf } from './values.ts';

/** Reads the Kaggle set "Steam Store Games" (Nik Davis): lists divided by `;`, prices in pounds. */
export async function* readKaggle(content: AsyncIterable<Uint8Array>): AsyncGenerator<ImportRow> {
  for await (const { line, bytes, fields } of recordsOf(content)) {
    const appId = appIdOf(fields['appid']);
    yield rowOf(line, bytes, appId, () => gameOf(appId, fields));
  }
}

function gameOf(appId: number, fields: CsvRecord['fields']): GameImport {
  const names = (column: string) => labels(listOf(fields[column]).map(nameOf)) as string[];
  const genres = names('genres');
  const amount = hundredthsOf(fields['price'] ?? '');
  return {
    appId,
    name: nameOf(fields['name']) as string,
    releaseDate: dateOf(fields['release_date']),
    earlyAccess: genres.includes('Early Access'),
    requiredAge: ageOf(fields['required_age']),
    platforms: platformsOf(listOf(fields['platforms'])),
    developers: names('developer'),
    publishers: names('publisher'),
    genres,
    categories: names('categories'),
    tags: names('steamspy_tags').map((name) => ({ name, votes: null })),
    isFree: amount === 0 && genres.includes('Free to Play'),
    ...pricesOf(amount, 'GBP'),
    reviews: { positive: countOf(fields['positive_ratings']) ?? 0, negative: countOf(fields['negative_ratings']) ?? 0 },
    averagePlaytimeMinutes: countOf(fields['average_playtime']),
    medianPlaytimeMinutes: countOf(fields['median_playtime']),
    achievementsCount: countOf(fields['achievements']),
    owners: ownersOf(fields['owners']),
  };
}
