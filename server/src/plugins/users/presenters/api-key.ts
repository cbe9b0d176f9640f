import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { ApiKey } from '../entities/api-key.ts';

/** A key as its owner sees it, without the key itself. */
export function presentApiKey({ id, name, hint, scopes, createdAt, expiresAt, lastUsedAt }: ApiKey): Schemas['ApiKey'] {
  return {
    id,
    name,
    hint,
    scopes: scopes as Schemas['ApiKey']['scopes'],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}

/** A Web API key as its owner sees it, without the key itself. */
export function presentWebApiKey({ name, hint, createdAt, lastUsedAt }: ApiKey): Schemas['WebApiKey'] {
  return {
    domain: name,
    hint,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}
