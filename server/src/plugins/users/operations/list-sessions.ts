import { newestFirst } from '../../../kernel/pagination/newest-first.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { Session } from '../entities/session.ts';
import { presentSession } from '../presenters/session.ts';

/** The caller's sessions that work, newest first. */
export const listSessions: Operation<'users.listSessions'> = async ({ query }, { em, clock, page, principal }) => {
  const where = {
    account: principal.userId,
    endedAt: null,
    refreshExpiresAt: { $gt: clock.now() },
  };
  const { items, nextCursor } = await newestFirst(em, Session, where, page<string>(query));
  return { status: 200, body: { items: items.map((each) => presentSession(each, principal)), nextCursor } };
};
