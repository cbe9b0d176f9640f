import type { GameImport } from '@steam-clone/sdk';

/** A row of an import file: a game to send, or why it is none. */
export type ImportRow =
  | { row: number; bytes: number; game: GameImport }
  | { row: number; bytes: number; appId: number | null; refusal: string };

export interface ImportFile {
  rows: AsyncIterable<ImportRow>;
  /** Bytes of the file. */
  size: number;
  /** Bytes of the file that have been read. */
  position(): number;
}

/** Turns the content of a file into rows. An error that it throws ends the file; what came before it stands. */
export type RowReader = (content: AsyncIterable<Uint8Array>) => AsyncIterable<ImportRow>;

/** The file cannot be read to its end; what came before it stands. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';
}

/** A row cannot be put into the store's form; the message says why. */
export class RowError extends Error {}

/** A real row has less than 50 kB; one of more than this is damage or an attack. */
export const longestRow = 1_000_000;

/** The row that `read` makes a game of; a `RowError` of it makes a refusal. */
export function rowOf(row: number, bytes: number, appId: unknown, read: () => GameImport): ImportRow {
  try {
    return { row, bytes, game: read() };
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    const known = Number.isInteger(appId) ? Number(appId) : null;
    return { row, bytes: 0, appId: known, refusal: error.message };
  }
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
