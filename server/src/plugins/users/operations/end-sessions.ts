import type { Operation } from '../../../kernel/plugin/operation.ts';
import { endSessionsOf } from '../domain/sessions.ts';

/** Ends all of the caller's sessions, or all but that of the request. */
export const endSessions: Operation<'users.endSessions'> = async (
  { query: { includeCurrent = false } },
  { em, principal: { userId, sessionId }, clock, audit, sessionsEnded },
) => {
  const which = includeCurrent ? {} : { id: { $ne: sessionId } };
  const ended = await endSessionsOf(em, userId, which, clock.now());
  if (ended.length > 0) {
    audit(em, { action: 'users.sessionsEnded', subject: userId, details: { count: ended.length } });
    await em.flush();
    await sessionsEnded({ sessionIds: ended.map(({ id }) => id) });
  }
  return { status: 200, body: { ended: ended.length } };
};
