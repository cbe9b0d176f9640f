import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Principal } from '../../../kernel/sessions/principal.ts';
import type { Session } from '../entities/session.ts';

/** A session as its owner sees it. */
export function presentSession(session: Session, { sessionId }: Principal): Schemas['Session'] {
  return {
    id: session.id,
    isCurrent: session.id === sessionId,
    startedAt: session.startedAt.toISOString(),
    lastUsedAt: (session.refreshedAt ?? session.startedAt).toISOString(),
    expiresAt: session.refreshExpiresAt.toISOString(),
    address: session.address,
    userAgent: session.userAgent ?? null,
  };
}
