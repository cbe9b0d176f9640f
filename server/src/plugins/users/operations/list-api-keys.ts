import { newestFirst } from '../../../kernel/pagination/newest-first.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { ApiKey } from '../entities/api-key.ts';
import { presentApiKey } from '../presenters/api-key.ts';

/** The caller's keys, newest first. */
export const listApiKeys: Operation<'users.listApiKeys'> = async ({ query }, { em, page, principal }) => {
  const where = {
    account: principal.userId,
    kind: 'scoped' as const,
  };
  const { items, nextCursor } = await newestFirst(em, ApiKey, where, page<string>(query));
  return { status: 200, body: { items: items.map(presentApiKey), nextCursor } };
};
