import { newestFirst } from '../../../kernel/pagination/newest-first.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { SignIn } from '../entities/sign-in.ts';

/** Attempts to sign in to the caller's account, newest first. */
export const listSignIns: Operation<'users.listSignIns'> = async ({ query }, { em, page, principal }) => {
  const where = { account: principal.userId };
  const { items, nextCursor } = await newestFirst(em, SignIn, where, page<string>(query));
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
