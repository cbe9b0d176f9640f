import { newId } from '../identifiers.ts';
import { transaction } from '../database/in-transaction.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import type { WorkContext } from '../plugin/context.ts';
import type { Copy } from '../plugin/manifest.ts';
import type { MakeContext } from './consume.ts';

interface ExportPage {
  items: unknown[];
  nextCursor: string | null;
}

type ExportCall = (input: { query: { cursor?: string; limit: number } }) => Promise<{ body: ExportPage }>;

/** The owner's export operation must allow it as its `limit`. */
const pageSize = 1_000;

/**
 * Fills a copy anew from its owner and removes what the owner has no more. Runs beside the events that feed the copy:
 * rows are written by version, each page in a transaction of its own. Gives the number of rows.
 */
export async function rebuildCopy(
  copy: Copy<unknown>,
  database: Pick<PluginDatabase, 'fork'>,
  makeContext: MakeContext,
): Promise<number> {
  const exportPage = exportCall(makeContext(null).calls, copy.from);
  const inTransaction = (work: (context: WorkContext) => Promise<void>): Promise<void> =>
    transaction(database.fork(), (em) => work(makeContext(null, em)));
  // A UUIDv7 of this moment: the marks that events make from now on are greater.
  const mark = newId();
  let cursor: string | null = null;
  let rows = 0;
  do {
    const query = { ...(cursor !== null && { cursor }), limit: pageSize };
    const { body }: { body: ExportPage } = await exportPage({ query });
    await inTransaction((context) => copy.apply(body.items, mark, context));
    rows += body.items.length;
    cursor = body.nextCursor;
  } while (cursor !== null);
  await inTransaction((context) => copy.sweep(mark, context));
  return rows;
}

/** The owner's export operation as the context has it; the spec says that it takes and gives pages. */
function exportCall(calls: object, operation: string): ExportCall {
  const [plugin = '', call = ''] = operation.split('.');
  const found = new Map(Object.entries(new Map(Object.entries(calls)).get(plugin) ?? {})).get(call);
  if (typeof found !== 'function')
    throw new Error(`The copy is made from ${operation}, which the manifest's calls lack`);
  return (input) => found(input);
}
