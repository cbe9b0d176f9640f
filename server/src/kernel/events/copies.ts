import { newId } from '../identifiers.ts';
import { transaction } from '../database/in-transaction.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import type { Copy } from '../plugin/manifest.ts';
import type { MakeContext } from './consume.ts';

/** Where a rebuild is; given back to `rebuildCopy` it goes on from there. */
export interface RebuildProgress {
  /** A UUIDv7 of the moment at which the run began: marks that are made later are greater. */
  mark: string;
  /** Of the next page; null before the first one. */
  cursor: string | null;
  /** Rows that were applied so far. */
  rows: number;
}

export interface RebuildOptions {
  name: string;
  copy: Copy<unknown>;
  database: Pick<PluginDatabase, 'fork'>;
  makeContext: MakeContext;
  from?: RebuildProgress;
  /** Called after each page is committed. */
  onProgress?: (progress: RebuildProgress) => void;
}

interface ExportPage {
  items: unknown[];
  nextCursor: string | null;
}

type ExportCall = (input: { query: { cursor?: string; limit: number } }) => Promise<{ body: ExportPage }>;

const pageSize = 500;

/**
 * Fills a copy anew from its owner and removes what the owner has no more. Runs beside the events that feed the copy:
 * rows are written by version, each page in a transaction of its own. Gives the number of rows.
 */
export async function rebuildCopy(options: RebuildOptions): Promise<number> {
  const { name, copy, database, makeContext, onProgress } = options;
  const context = makeContext({ name: `rebuild ${name}`, trace: null });
  const exportPage = exportCall(context.calls, copy.from);
  let progress: RebuildProgress = options.from ?? { mark: newId(), cursor: null, rows: 0 };
  const inTransaction = (work: (context: ReturnType<MakeContext>) => Promise<void>): Promise<void> =>
    transaction(database.fork(), (em) => work(makeContext({ name: `rebuild ${name}`, trace: null, em })));

  for (;;) {
    const { mark, cursor, rows } = progress;
    const { body } = await exportPage({ query: { ...(cursor === null ? {} : { cursor }), limit: pageSize } });
    await inTransaction((own) => copy.apply(body.items, mark, own));
    progress = { mark, cursor: body.nextCursor, rows: rows + body.items.length };
    onProgress?.(progress);
    if (body.nextCursor === null) break;
  }
  await inTransaction((own) => copy.sweep(progress.mark, own));
  return progress.rows;
}

/** The owner's export operation as the context has it; the spec says that it takes and gives pages. */
function exportCall(calls: object, operation: string): ExportCall {
  const [plugin = '', call = ''] = operation.split('.');
  const found = new Map(Object.entries(new Map(Object.entries(calls)).get(plugin) ?? {})).get(call);
  if (typeof found !== 'function')
    throw new Error(`The copy is made from ${operation}, which the manifest's calls lack`);
  return (input) => found(input);
}
