import type { Operation } from '../../../kernel/plugin/operation.ts';
import { Session } from '../entities/session.ts';
import { presentSession } from '../presenters/session.ts';

/** The caller's sessions that work, newest first. */
export const listSessions: Operation<'users.listSessions'> = async ({ query }, { em, clock, page, principal }) => {
  const request = page<string>(query);
  const sessions = await em.find(
    Session,
    {
      account: principal.userId,
      endedAt: null,
      refreshExpiresAt: { $gt: clock.now() },
      ...(request.after !== null && { id: { $lt: request.after } }),
    },
    { limit: request.limit + 1, orderBy: { id: 'desc' } },
  );
  const { items, nextCursor } = request.of(sessions, ({ id }) => id);
  return { status: 200, body: { items: items.map((each) => presentSession(each, principal)), nextCursor } };
};
