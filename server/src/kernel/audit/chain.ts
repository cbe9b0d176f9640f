import { hash } from 'node:crypto';
import { statement } from '../database/statement.ts';
import type { SigningKeys } from '../sessions/principal-signer.ts';
import { isSigned, sign } from '../signatures/signature.ts';

/** Where a plugin's chain ends. Without this row nobody would miss the end of the log. */
export interface ChainEnd {
  /** Number of sealed entries. */
  sequence: string;
  /** Of the last sealed entry. */
  hash: Buffer;
}

/** Signed with the installation secret, so that who can write into the database can not pass off a chain of their own. */
export interface Anchor extends ChainEnd {
  signature: string;
}

export const readAnchor = statement('kernel.readAuditAnchor', [], 'select sequence, hash, signature from audit_anchor');

/** What the hash of an entry covers, in PostgreSQL's own spelling of JSON. */
export const entryContent = `jsonb_build_array(id, action, subject, actor, details,
  to_char(at at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS.US'), request_id)::text`;

/** The hash of the entry at `sequence`, which binds it to all before it. */
export function linkHash(previous: Buffer, sequence: bigint, content: string): Buffer {
  return hash('sha256', Buffer.concat([previous, Buffer.from(`\n${sequence}\n${content}`)]), 'buffer');
}

export function signAnchor(keys: SigningKeys, plugin: string, end: ChainEnd): Anchor {
  return { ...end, signature: sign(keys, 'audit-anchor', anchorText(plugin, end)) };
}

/** Whether the installation made this anchor. The first one is unsigned, because migrations do not know the secret. */
export function isGenuine(keys: SigningKeys, plugin: string, anchor: Anchor): boolean {
  const isFirst = anchor.sequence === '0' && anchor.hash.length === 0 && anchor.signature === '';
  return isFirst || isSigned(keys, 'audit-anchor', anchorText(plugin, anchor), anchor.signature);
}

function anchorText(plugin: string, { sequence, hash: last }: ChainEnd): string {
  return `${plugin}\n${sequence}\n${last.toString('hex')}`;
}
