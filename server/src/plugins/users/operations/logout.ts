import type { Operation } from '../../../kernel/plugin/operation.ts';
import { Session } from '../entities/session.ts';

/** Ends the session of the access token that the request came with. */
export const logout: Operation<'users.logout'> = async (_input, { em, principal, clock, audit, sessionsEnded }) => {
  const { sessionId, userId } = principal;
  const session = await em.findOne(Session, { id: sessionId, endedAt: null });
  if (session) {
    session.endedAt = clock.now();
    audit(em, { action: 'users.signedOut', subject: userId, details: { sessionId: session.id } });
    await em.flush();
    await sessionsEnded({ sessionIds: [session.id] });
  }
  return { status: 204 };
};
