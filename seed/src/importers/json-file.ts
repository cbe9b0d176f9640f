import type { GameImport } from '@steam-clone/sdk';
import { type ImportRow, longestRow, RowError, rowOf } from './import-row.ts';
import { jsonEntries } from './json-entries.ts';
import { appIdOf } from './values.ts';

type JsonObject = Record<string, unknown>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a JSON file that is one object by appid. A row number is the ordinal of an entry. */
export async function* readByAppId(
  content: AsyncIterable<Uint8Array>,
  gameOf: (value: JsonObject, key: string) => GameImport,
): AsyncGenerator<ImportRow> {
  for await (const { ordinal, key, text } of jsonEntries(content, longestRow)) {
    yield rowOf(ordinal, text?.byteLength ?? 0, appIdOf(key), () => {
      if (!text) throw new RowError(`is longer than ${longestRow.toLocaleString('en')} bytes`);
      return gameOf(objectOf(text), key);
    });
  }
}

function objectOf(text: Buffer): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(utf8.decode(text));
  } catch {
    throw new RowError('is not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RowError('is not a JSON object');
  return value as JsonObject;
}
