import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { execute, transaction } from '../database/in-transaction.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import { statement } from '../database/statement.ts';
import type { SigningKeys } from '../sessions/principal-signer.ts';
import { type Anchor, entryContent, isGenuineAnchor, linkHash, readAnchor, signAnchor } from './chain.ts';

/** Any constant does: advisory locks belong to one database. */
const advisoryLock = 7_620_622;
/** Entries that are sealed in one transaction. */
const batchSize = 2_000;
/** Milliseconds of machine time between two looks; with the sealing itself an entry waits less than 5 s. */
const interval = 3_000;

const lockSealing = statement('kernel.lockSealing', ['lock'], 'select pg_try_advisory_xact_lock($1) as locked');
const hasUnsealed = statement(
  'kernel.hasUnsealed',
  [],
  'select 1 as found from audit_entry where sequence is null limit 1',
);
const readUnsealed = statement(
  'kernel.readUnsealed',
  ['limit'],
  `select id, ${entryContent} as content from audit_entry where sequence is null order by id limit $1`,
);
const sealEntries = statement(
  'kernel.sealEntries',
  ['ids', 'sequences', 'hashes'],
  `update audit_entry set sequence = sealed.sequence, hash = sealed.hash
   from unnest($1::uuid[], $2::bigint[], $3::bytea[]) sealed (id, sequence, hash) where audit_entry.id = sealed.id`,
);
const moveAnchor = statement(
  'kernel.moveAuditAnchor',
  ['sequence', 'hash', 'signature'],
  'update audit_anchor set sequence = $1, hash = $2, signature = $3',
);

/**
 * Seals all waiting entries into the chain and says how many they were; 0 when another process is at it.
 * Throws when the anchor is gone or forged: a new seal would hide it.
 */
export async function sealAuditEntries(database: PluginDatabase, keys: SigningKeys): Promise<number> {
  let sealed = 0;
  for (;;) {
    const batch = await transaction(database.fork(), (em) => sealBatch(em, database, keys));
    sealed += batch;
    if (batch < batchSize) return sealed;
  }
}

async function sealBatch(em: EntityManager, database: PluginDatabase, keys: SigningKeys): Promise<number> {
  const [lock] = await execute<{ locked: boolean }>(em, lockSealing, { lock: advisoryLock });
  if (!lock?.locked) return 0;
  const [anchor] = await execute<Anchor>(em, readAnchor, {});
  if (!anchor || !isGenuineAnchor(keys, database, anchor)) {
    throw new Error(`The anchor of ${database.plugin}'s audit log is gone or forged; nothing more is sealed`);
  }
  const entries = await execute<{ id: string; content: string }>(em, readUnsealed, { limit: batchSize });
  let last = anchor.hash;
  const first = BigInt(anchor.sequence) + 1n;
  const sequences = entries.map((_, index) => first + BigInt(index));
  const hashes = entries.map(({ content }, index) => (last = linkHash(last, first + BigInt(index), content)));
  await execute(em, sealEntries, { ids: entries.map(({ id }) => id), sequences, hashes });
  // Also without entries, so that the signature follows the installation secret when that is changed.
  const end = { sequence: String(first + BigInt(entries.length) - 1n), hash: last };
  await execute(em, moveAnchor, { ...end, signature: signAnchor(keys, database, end) });
  return entries.length;
}

/** Keeps sealing until the function that it gives is called; that one waits for what runs. */
export function keepSealing(database: PluginDatabase, keys: SigningKeys, log: Logger): () => Promise<void> {
  let running: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    try {
      if ((await database.rows(hasUnsealed, {})).length > 0) await sealAuditEntries(database, keys);
    } catch (error) {
      log.warn({ err: error }, 'audit entries could not be sealed');
    }
    running = undefined;
  };
  const timer = setInterval(() => (running ??= look()), interval);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
