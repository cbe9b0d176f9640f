import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Ban } from '../entities/ban.ts';

/** A ban as moderators see it. */
export function presentBan({ id, kind, appId, reason, createdAt, expiresAt }: Ban): Schemas['Ban'] {
  return {
    id,
    kind,
    appId: appId ?? null,
    reason,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  };
}
