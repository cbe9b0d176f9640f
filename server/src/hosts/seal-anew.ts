import { escapeIdentifier } from 'pg';
import type { PluginDatabase } from '../kernel/database/plugin-database.ts';
import type { AnyPlugin, SealedColumn } from '../kernel/plugin/manifest.ts';
import type { PluginServices } from '../kernel/plugin/plugin-services.ts';
import type { SigningKeys } from '../kernel/sessions/principal-signer.ts';
import { reseal } from '../kernel/signatures/encryption.ts';

type SealingServices = Pick<PluginServices, 'database' | 'keys' | 'log'> & {
  manifest: Pick<AnyPlugin, 'id' | 'sealed'>;
};

/** Rows that are read at once. */
const batchSize = 200;

interface SealedRow {
  /** Primary key as text. */
  key: string;
  sealed: Buffer;
}

export interface SealingAnew {
  /** Rows that an older secret had sealed. */
  resealed: number;
  /** Rows that none of the secrets can open: they need one that was dropped. */
  unreadable: number;
  /** Nothing else is left: false when it was interrupted. */
  isDone: boolean;
}

/**
 * Seals anew, under the newest secret, what older ones have sealed in the columns of a plugin. Goes over them until it
 * finds nothing more, since processes that do not have the newest secret yet may go on sealing. It can be interrupted at
 * any time and run by several processes at once.
 */
export async function sealAnew(
  { plugin, pool }: Pick<PluginDatabase, 'plugin' | 'pool'>,
  columns: readonly SealedColumn[],
  keys: SigningKeys,
  signal: AbortSignal,
): Promise<SealingAnew> {
  const total: SealingAnew = { resealed: 0, unreadable: 0, isDone: false };
  for (;;) {
    let found = 0;
    total.unreadable = 0;
    for (const column of columns) {
      for await (const { key, sealed } of rowsOf(pool, column)) {
        if (signal.aborted) return total;
        const anew = resealed(keys, plugin, sealed);
        if (anew === null) total.unreadable += 1;
        if (anew === null || anew === sealed) continue;
        found += 1;
        total.resealed += await replace(pool, column, { key, sealed }, anew);
      }
    }
    if (found === 0) return { ...total, isDone: true };
  }
}

function resealed(keys: SigningKeys, plugin: string, sealed: Buffer): Buffer | null {
  try {
    return reseal(keys, plugin, sealed);
  } catch {
    return null;
  }
}

/** All rows of a column that hold something, in pages by primary key. */
async function* rowsOf(pool: PluginDatabase['pool'], { table, key, column }: SealedColumn): AsyncIterable<SealedRow> {
  const all = `select ${escapeIdentifier(key)}::text as key, ${escapeIdentifier(column)} as sealed
    from ${escapeIdentifier(table)} where ${escapeIdentifier(column)} is not null`;
  const page = `order by ${escapeIdentifier(key)} limit ${batchSize}`;
  let { rows } = await pool.query<SealedRow>(`${all} ${page}`);
  while (rows.length > 0) {
    yield* rows;
    const after = [rows.at(-1)?.key];
    ({ rows } = await pool.query<SealedRow>(`${all} and ${escapeIdentifier(key)} > $1 ${page}`, after));
  }
}

/** Says how many rows it has changed: none when somebody else has changed this one. */
async function replace(
  pool: PluginDatabase['pool'],
  { table, key, column }: SealedColumn,
  row: SealedRow,
  anew: Buffer,
): Promise<number> {
  const update = `update ${escapeIdentifier(table)} set ${escapeIdentifier(column)} = $3
    where ${escapeIdentifier(key)} = $1 and ${escapeIdentifier(column)} = $2`;
  return (await pool.query(update, [row.key, row.sealed, anew])).rowCount ?? 0;
}

/**
 * While the installation has older secrets beside its newest, seals anew what they have sealed for a plugin, and tells
 * the log whether they are still needed. Gives the way to stop it.
 */
export function keepSealedAnew(services: SealingServices) {
  const { manifest, database, keys, log } = services;
  const interruption = new AbortController();
  let work: Promise<void> | undefined;
  if (keys.accepted.length > 1 && database && manifest.sealed) {
    work = sealAnew(database, manifest.sealed, keys, interruption.signal).then(
      (outcome) => tell(outcome, services),
      (error: unknown) => log.warn({ err: error }, 'sealing anew failed; all secrets are still needed'),
    );
  }
  return async (): Promise<void> => {
    interruption.abort();
    await work;
  };
}

function tell({ resealed: count, unreadable, isDone }: SealingAnew, { manifest: { id }, log }: SealingServices): void {
  const facts = { resealed: count, unreadable };
  if (!isDone) log.warn(facts, `sealing anew was interrupted; ${id} still needs all secrets`);
  else if (unreadable > 0) {
    log.warn(facts, `${unreadable} sealed rows of ${id} need a secret that was dropped: add it to the list again`);
  } else log.info(facts, `all that ${id} keeps sealed is under the first secret; ${id} needs no other one any more`);
}
