import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { execute, transaction } from '../kernel/database/in-transaction.ts';
import type { PluginDatabase } from '../kernel/database/plugin-database.ts';
import { statement } from '../kernel/database/statement.ts';
import type { SigningKeys } from '../kernel/sessions/principal-signer.ts';
import { type Anchor, type ChainEnd, entryContent, isGenuine, linkHash, readAnchor } from '../kernel/audit/chain.ts';

/**
 * What a check of the audit log found. `entries` are the sealed ones; `head` is the hash of the last one in hex: written
 * down elsewhere, it also shows when an old copy of the whole database was put in place.
 */
export type AuditVerdict = { intact: true; entries: number; head: string } | { intact: false; reason: string };

const batchSize = 5_000;

const readSealed = statement(
  'kernel.readSealed',
  ['after', 'limit'],
  `select sequence, hash, ${entryContent} as content from audit_entry where sequence > $1 order by sequence limit $2`,
);

/** Checks that no sealed entry of a plugin's audit log was changed, removed, added or moved, and that its end is there. */
export function verifyAuditChain(database: PluginDatabase, keys: SigningKeys): Promise<AuditVerdict> {
  // One snapshot, so that entries which are sealed meanwhile do not look added.
  const options = { isolationLevel: IsolationLevel.REPEATABLE_READ };
  return transaction(database.fork(), (em) => verify(em, database.plugin, keys), options);
}

async function verify(em: EntityManager, plugin: string, keys: SigningKeys): Promise<AuditVerdict> {
  const [anchor] = await execute<Anchor>(em, readAnchor, {});
  if (!anchor) return broken('The anchor is missing.');
  if (!isGenuine(keys, plugin, anchor)) return broken('The anchor was not signed by this installation.');
  let last: Buffer = Buffer.alloc(0);
  let sequence = 0n;
  let entries: (ChainEnd & { content: string })[];
  do {
    entries = await execute(em, readSealed, { after: sequence, limit: batchSize });
    for (const entry of entries) {
      sequence += 1n;
      if (entry.sequence !== String(sequence)) return broken(`Entry ${sequence} is missing.`);
      last = linkHash(last, sequence, entry.content);
      if (!last.equals(entry.hash)) return broken(`Entry ${sequence} was changed, or is not where it was sealed.`);
    }
  } while (entries.length === batchSize);
  if (anchor.sequence !== String(sequence)) {
    return broken(`The log ends at entry ${sequence}, but ${anchor.sequence} entries were sealed.`);
  }
  if (!last.equals(anchor.hash))
    return broken('The log was sealed anew: its end is not the one that the anchor names.');
  return { intact: true, entries: Number(sequence), head: last.toString('hex') };
}

function broken(reason: string): AuditVerdict {
  return { intact: false, reason };
}
