import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { ApiKey } from '../entities/api-key.ts';
import { presentWebApiKey } from '../presenters/api-key.ts';

/** The caller's Web API key, but for the key itself. */
export const getWebApiKey: Operation<'users.getWebApiKey'> = async (_input, { em, principal }) => {
  const key = await em.findOne(ApiKey, { account: principal.userId, kind: 'web' });
  if (!key) throw problem('api-key-not-found');
  return { status: 200, body: presentWebApiKey(key) };
};
