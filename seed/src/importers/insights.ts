import type { GameImport } from '@steam-clone/sdk';
import { type CsvRecord, recordsOf } from './csv.ts';
import { type ImportRow, RowError, rowOf, shown } from './import-row.ts';
import { languagesOf } from './languages.ts';
import { nameOf } from './text.ts';
import { appIdOf, pricesOfOverview, releaseOf, typeOf } from './values.ts';

/** Reads `games.csv` of steam-insights, as MySQL writes it: `\"` within quotes, `\N` for no value. */
export async function* readInsights(content: AsyncIterable<Uint8Array>): AsyncGenerator<ImportRow> {
  for await (const { line, bytes, fields } of recordsOf(content, { escape: '\\', nullField: '\\N' })) {
    const appId = appIdOf(fields['app_id']);
    yield rowOf(line, bytes, appId, () => gameOf(appId, fields));
  }
}

function gameOf(appId: number, fields: CsvRecord['fields']): GameImport {
  return {
    appId,
    name: nameOf(fields['name']) as string,
    type: typeOf(fields['type']),
    releaseDate: releaseOf(fields['release_date']),
    languages: languagesOf(fields['languages']),
    isFree: fields['is_free'] === '1',
    ...pricesOfOverview(overviewOf(fields['price_overview'])),
  };
}

function overviewOf(field: string | null | undefined): unknown {
  if (!field) return null;
  try {
    return JSON.parse(field);
  } catch {
    throw new RowError(`price_overview ${shown(field)} is not valid JSON`);
  }
}
