import type { Operation } from '../../../kernel/plugin/operation.ts';
import { SignIn } from '../entities/sign-in.ts';

/** Attempts to sign in to the caller's account, newest first. */
export const listSignIns: Operation<'users.listSignIns'> = async ({ query }, { em, page, principal }) => {
  const request = page<string>(query);
  const signIns = await em.find(
    SignIn,
    { account: principal.userId, ...(request.after !== null && { id: { $lt: request.after } }) },
    { limit: request.limit + 1, orderBy: { id: 'desc' } },
  );
  const { items, nextCursor } = request.of(signIns, ({ id }) => id);
  return {
    status: 200,
    body: {
      items: items.map(({ at, outcome, address, userAgent }) => ({
        at: at.toISOString(),
        outcome,
        address,
        userAgent: userAgent ?? null,
      })),
      nextCursor,
    },
  };
};
