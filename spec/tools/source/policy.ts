/** Reads the extensions of an operation that say what the kernel enforces. `spec/README.md` explains each of them. */
import type { Authorization, CachePolicy, OperationSpecification } from '../../src/specification.ts';
import { isObject, type Json, type JsonObject, textOf, textsOf } from '../json.ts';

/** The policy part of an operation's specification. */
export type Policy = Pick<
  OperationSpecification,
  | 'authorization'
  | 'internal'
  | 'cache'
  | 'idempotency'
  | 'rateLimit'
  | 'bodyLimit'
  | 'secret'
  | 'entityTag'
  | 'precondition'
>;

/** Bytes that a body may have when `x-body-limit` says nothing. */
const defaultBodyLimit = 1024 * 1024;
const roles = ['player', 'moderator', 'publisher', 'admin', 'service'];
const units: Readonly<Record<string, number>> = { '': 1, KB: 1024, MB: 1024 * 1024 };

/** How each extension of an operation is read. A reader throws a sentence on what is wrong with the value. */
export const policyReaders = {
  'x-authz': readAuthorization,
  'x-internal': readFlag,
  'x-cache': readCache,
  'x-idempotent': readIdempotency,
  'x-rate-limit': readRateLimit,
  'x-body-limit': readBodyLimit,
  'x-secret': readFlag,
  'x-entity-tag': readFlag,
  'x-precondition': readFlag,
} as const;

/** Throws when an extension has a value outside of its vocabulary. */
export function readPolicy(node: JsonObject): Policy {
  return {
    authorization: readAuthorization(node['x-authz']),
    internal: readFlag(node['x-internal']),
    cache: readCache(node['x-cache']),
    idempotency: readIdempotency(node['x-idempotent']),
    rateLimit: readRateLimit(node['x-rate-limit']),
    bodyLimit: readBodyLimit(node['x-body-limit']),
    secret: readFlag(node['x-secret']),
    entityTag: readFlag(node['x-entity-tag']),
    precondition: readFlag(node['x-precondition']),
  };
}

function readAuthorization(value: Json | undefined): Authorization {
  const text = textOf(value);
  if (text === 'public' || text === 'guest' || text === 'user') return { kind: text };
  const [, parameter] = /^self\(path\.([A-Za-z]\w*)\)$/.exec(text) ?? [];
  if (parameter) return { kind: 'self', parameter };
  const [, entity] = /^owner\(([A-Z]\w*)\)$/.exec(text) ?? [];
  if (entity) return { kind: 'owner', entity };
  const [, scope] = /^scope:([a-z][a-z0-9.:-]*)$/.exec(text) ?? [];
  if (scope) return { kind: 'scope', scope };
  const [, role] = /^role:(\w+)$/.exec(text) ?? [];
  if (role && roles.includes(role)) return { kind: 'role', role };
  throw new Error(
    'must be public, guest, user, self(path.<parameter>), owner(<Entity>), scope:<scope> or role:<role>, ' +
      `where a role is one of ${roles.join(', ')}`,
  );
}

function readCache(value: Json | undefined): CachePolicy | null {
  if (value === undefined) return null;
  const { tags, maxAge, vary = [], ...others } = isObject(value) ? value : { maxAge: null };
  const isTexts = (given: Json | undefined): boolean => Array.isArray(given) && textsOf(given).length === given.length;
  if (
    !isTexts(tags) ||
    !isTexts(vary) ||
    !Number.isInteger(maxAge) ||
    Number(maxAge) < 1 ||
    Object.keys(others).length > 0
  ) {
    throw new Error('must be { tags: [text], maxAge: seconds, vary: [header] }');
  }
  return { tags: textsOf(tags), maxAge: Number(maxAge), vary: textsOf(vary).map((header) => header.toLowerCase()) };
}

function readIdempotency(value: Json | undefined): 'required' | 'optional' | null {
  if (value === undefined) return null;
  if (value === 'required' || value === 'optional') return value;
  throw new Error('must be required or optional');
}

function readRateLimit(value: Json | undefined): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  throw new Error('must name a class of rate-limits.yaml');
}

function readBodyLimit(value: Json | undefined): number {
  if (value === undefined) return defaultBodyLimit;
  const [, digits, unit = ''] = /^([1-9]\d*)(KB|MB)?$/.exec(String(value)) ?? [];
  if (!digits) throw new Error('must be a number of bytes, or one such as 64KB or 16MB');
  return Number(digits) * (units[unit] ?? 1);
}

function readFlag(value: Json | undefined): boolean {
  if (value === undefined) return false;
  if (value === true) return true;
  throw new Error('must be true; leave it out otherwise');
}
