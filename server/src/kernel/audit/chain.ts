import { hash } from 'node:crypto';
import type { PluginDatabase } from '../database/plugin-database.ts';
import { statement } from '../database/statement.ts';
import type { SigningKeys } from '../sessions/principal-signer.ts';
import { isSigned, sign } from '../signatures/signature.ts';

/**
 * The row that says where the chain ends; without it nobody would miss the end of the log. It is signed with the
 * installation secret, so that whoever can write into the database can not pass off a chain of his own.
 */
export interface Anchor {
  /** Number of sealed entries. */
  sequence: string;
  /** Of the last sealed entry. */
  hash: Buffer;
  signature: string;
}

/** What the hash of an entry covers, in PostgreSQL's own spelling of JSON. */
export const entryContent = `jsonb_build_array(id, action, subject, actor, details,
  to_char(at at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS.US'), request_id)::text`;

export const readAnchor = statement('kernel.readAuditAnchor', [], 'select sequence, hash, signature from audit_anchor');

/** The hash of the entry at `sequence`, which binds it to all before it. */
export function linkHash(previous: Buffer, sequence: bigint, content: string): Buffer {
  return hash('sha256', Buffer.concat([previous, Buffer.from(`\n${sequence}\n${content}`)]), 'buffer');
}

const purpose = 'audit-anchor';

/** The newest secret's signature for the end of a plugin's chain. */
export function signAnchor(keys: SigningKeys, { plugin }: PluginDatabase, end: Omit<Anchor, 'signature'>): string {
  return sign(keys, purpose, anchorText(plugin, end));
}

/** Whether the installation made this anchor. The first one is unsigned, because migrations do not know the secret. */
export function isGenuineAnchor(keys: SigningKeys, { plugin }: PluginDatabase, anchor: Anchor): boolean {
  if (anchor.sequence === '0' && anchor.hash.length === 0 && anchor.signature === '') return true;
  return isSigned(keys, purpose, anchorText(plugin, anchor), anchor.signature);
}

function anchorText(plugin: string, { sequence, hash: last }: Omit<Anchor, 'signature'>): string {
  return `${plugin}\n${sequence}\n${last.toString('hex')}`;
}
