import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { ApiKey } from '../entities/api-key.ts';

/** Ends a key of the caller's. */
export const revokeApiKey: Operation<'users.revokeApiKey'> = async (
  { path: { id } },
  { em, principal: { userId }, audit, sessionsEnded },
) => {
  const key = await em.findOne(ApiKey, { id, account: userId, kind: 'scoped' });
  if (!key) throw problem('api-key-not-found');
  em.remove(key);
  audit(em, { action: 'users.apiKeyRevoked', subject: userId, details: { keyId: id } });
  await em.flush();
  await sessionsEnded({ sessionIds: [id] });
  return { status: 204 };
};
