import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { execute, transaction } from '../database/in-transaction.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import { statement } from '../database/statement.ts';
import { periodically } from '../plugin/periodically.ts';
import type { SigningKeys } from '../sessions/principal-signer.ts';
import { type Anchor, entryContent, isGenuine, linkHash, readAnchor, signAnchor } from './chain.ts';

/** Entries that are sealed in one transaction. */
const batchSize = 2_000;
/** Milliseconds of machine time between two looks; with the sealing itself an entry waits less than 5 s. */
const interval = 3_000;

/** Whoever holds the anchor's row seals; others wait for it and then see what is left. */
const lockAnchor = statement('kernel.lockAuditAnchor', [], `${readAnchor.sql} for update`);
const hasUnsealed = statement('kernel.hasUnsealed', [], 'select from audit_entry where sequence is null limit 1');
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
 * Seals all waiting entries into the chain and says how many they were. Throws when the anchor is gone or forged: a new
 * seal would hide it.
 */
export async function sealAuditEntries(database: PluginDatabase, keys: SigningKeys): Promise<number> {
  const batch = await transaction(database.fork(), (em) => sealBatch(em, database.plugin, keys));
  return batch < batchSize ? batch : batch + (await sealAuditEntries(database, keys));
}

async function sealBatch(em: EntityManager, plugin: string, keys: SigningKeys): Promise<number> {
  const [anchor] = await execute<Anchor>(em, lockAnchor, {});
  if (!anchor || !isGenuine(keys, plugin, anchor)) {
    throw new Error(`The anchor of ${plugin}'s audit log is gone or forged; nothing more is sealed`);
  }
  const entries = await execute<{ id: string; content: string }>(em, readUnsealed, { limit: batchSize });
  let { hash } = anchor;
  const end = BigInt(anchor.sequence) + BigInt(entries.length);
  const sequences = entries.map((_, index) => BigInt(anchor.sequence) + BigInt(index) + 1n);
  const hashes = entries.map(({ content }, index) => (hash = linkHash(hash, sequences[index] ?? end, content)));
  await execute(em, sealEntries, { ids: entries.map(({ id }) => id), sequences, hashes });
  // Also without entries, so that the signature follows the installation secret when that is changed.
  await execute(em, moveAnchor, { ...signAnchor(keys, plugin, { sequence: String(end), hash }) });
  return entries.length;
}

/** Seals now and from then on, until the function that it gives is called; that one waits for what runs. */
export function keepSealing(database: PluginDatabase, keys: SigningKeys, log: Logger): () => Promise<void> {
  let isFirst = true;
  const seal = async (): Promise<void> => {
    if (isFirst || (await database.rows(hasUnsealed, {})).length > 0) await sealAuditEntries(database, keys);
    isFirst = false;
  };
  return periodically(interval, seal, log);
}
