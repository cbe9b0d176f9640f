import { hash } from 'node:crypto';
import { problem } from '../problems/problem.ts';

/** A strong entity tag (RFC 9110, 8.8.3): equal bytes, equal tag. */
export function entityTag(bytes: string | Buffer): string {
  return `"${hash('sha256', bytes, 'base64url').slice(0, 27)}"`;
}

/**
 * Says whether `If-None-Match` names the tag, so that a GET answers 304 (RFC 9110, 13.1.2: weak comparison, lists, `*`).
 */
export function isNotModified(ifNoneMatch: string | undefined, current: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === current || ifNoneMatch.trim() === '*') return true;
  return tagsOf(ifNoneMatch).some((tag) => opaque(tag) === opaque(current));
}

/**
 * Lets a change through only if `If-Match` names the current tag (RFC 9110, 13.1.1: strong comparison, lists, `*`).
 * `current` is null when there is nothing yet. Throws `precondition-required` without the header,
 * `precondition-failed` on a difference.
 */
export function requireMatch(ifMatch: string | undefined, current: string | null): void {
  if (ifMatch === undefined) {
    throw problem('precondition-required', { detail: 'Send the ETag that you last read as If-Match.' });
  }
  const isWeak = current?.startsWith('W/');
  const matches = current !== null && (ifMatch.trim() === '*' || (!isWeak && tagsOf(ifMatch).includes(current)));
  if (!matches) throw problem('precondition-failed', { detail: 'It has changed since you read it; read it again.' });
}

/** The tags of a list; what is no entity tag is left out. */
function tagsOf(list: string): string[] {
  return list.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? [];
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '');
}
