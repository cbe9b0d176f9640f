import type { Operation } from '../../../kernel/plugin/operation.ts';
import { ApiKey } from '../entities/api-key.ts';
import { presentApiKey } from '../presenters/api-key.ts';

/** The caller's keys, newest first. */
export const listApiKeys: Operation<'users.listApiKeys'> = async ({ query }, { em, page, principal }) => {
  const request = page<string>(query);
  const keys = await em.find(
    ApiKey,
    {
      account: principal.userId,
      kind: 'scoped',
      ...(request.after !== null && { id: { $lt: request.after } }),
    },
    { limit: request.limit + 1, orderBy: { id: 'desc' } },
  );
  const { items, nextCursor } = request.of(keys, ({ id }) => id);
  return { status: 200, body: { items: items.map(presentApiKey), nextCursor } };
};
