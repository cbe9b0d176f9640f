import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { findUsers } from '../domain/find-users.ts';
import { presentUser } from '../presenters/user.ts';

/** Somebody, as far as the caller may see him. */
export const getUser: Operation<'users.getUser'> = async ({ path: { id } }, context) => {
  const [user] = await findUsers(context, [id]);
  if (!user) throw problem('user-not-found', { detail: `There is no user ${id}.` });
  return { status: 200, body: presentUser(user, context) };
};
