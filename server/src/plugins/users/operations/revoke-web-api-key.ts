import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { ApiKey } from '../entities/api-key.ts';

/** Ends the caller's Web API key. */
export const revokeWebApiKey: Operation<'users.revokeWebApiKey'> = async (
  _input,
  { em, principal: { userId }, audit, sessionsEnded },
) => {
  const key = await em.findOne(ApiKey, { account: userId, kind: 'web' });
  if (!key) throw problem('api-key-not-found');
  em.remove(key);
  audit(em, { action: 'users.webApiKeyRevoked', subject: userId, details: { keyId: key.id } });
  await em.flush();
  await sessionsEnded({ sessionIds: [key.id] });
  return { status: 204 };
};
