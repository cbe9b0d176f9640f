import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findUsers } from '../domain/find-users.ts';
import { presentUser } from '../presenters/user.ts';

/** Several people, as far as the caller may see them. */
export const getUserSummaries: Operation<'users.getUserSummaries'> = async ({ query: { ids } }, context) => {
  const users = await findUsers(context, ids);
  return { status: 200, body: { items: users.map((user) => presentUser(user, context)) } };
};
