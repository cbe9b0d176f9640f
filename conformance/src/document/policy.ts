import type { Authorization } from '@steam-clone/spec';

const units: Readonly<Record<string, number>> = { '': 1, KB: 1024, MB: 1024 * 1024 };

/** `x-authz`. Throws when it is missing or unknown: nothing may be reached by accident. */
export function readAuthorization(value: unknown): Authorization {
  const text = String(value);
  if (text === 'public' || text === 'guest' || text === 'user') return { kind: text };
  const [, parameter] = /^self\(path\.(\w+)\)$/.exec(text) ?? [];
  if (parameter) return { kind: 'self', parameter };
  const [, entity] = /^owner\((\w+)\)$/.exec(text) ?? [];
  if (entity) return { kind: 'owner', entity };
  const [, kind, name] = /^(scope|role):(\S+)$/.exec(text) ?? [];
  if (name) return kind === 'scope' ? { kind: 'scope', scope: name } : { kind: 'role', role: name };
  throw new Error(`x-authz is ${text}, which says nothing on who may call`);
}

/** Bytes of `x-body-limit`; 1 MB without it. */
export function readBodyLimit(value: unknown): number {
  const [, digits = '1', unit = 'MB'] = /^(\d+)(KB|MB|)$/.exec(String(value ?? '1MB')) ?? [];
  return Number(digits) * (units[unit] ?? 1);
}
