import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { endSessionsOf } from '../domain/sessions.ts';

/** Ends one of the caller's sessions. */
export const endSession: Operation<'users.endSession'> = async (
  { path: { id } },
  { em, principal: { userId }, clock, audit, sessionsEnded },
) => {
  const [ended] = await endSessionsOf(em, userId, { id }, clock.now());
  if (!ended) throw problem('session-not-found', { detail: `You have no session ${id} that still works.` });
  audit(em, { action: 'users.sessionEnded', subject: userId, details: { sessionId: ended.id } });
  await em.flush();
  await sessionsEnded({ sessionIds: [ended.id] });
  return { status: 204 };
};
