import { newId } from '../../../kernel/identifiers.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { newScopedKey } from '../domain/api-keys.ts';
import { orderMail } from '../domain/order-mail.ts';
import { confirmOwner } from '../domain/passwords.ts';
import { futureTime } from '../domain/future-time.ts';
import { ApiKey } from '../entities/api-key.ts';
import { presentApiKey } from '../presenters/api-key.ts';

/** Keys that an account may have. */
const most = 50;

/** Makes a key with scopes. It asks for the password, so that a stolen token does not become a key that stays; it is shown in this answer and never again. */
export const createApiKey: Operation<'users.createApiKey'> = async ({ body }, context) => {
  const { em, principal, clock, audit } = context;
  const { userId } = principal;
  const now = clock.now();
  const { account } = await confirmOwner(em, userId, body, context);
  const expiresAt = futureTime(body.expiresAt, now);
  if ((await em.count(ApiKey, { account: userId, kind: 'scoped' })) >= most) throw problem('too-many-api-keys');
  const { key, hint, hash } = newScopedKey();
  const { name, scopes } = body;
  const values = { kind: 'scoped' as const, name, hint, hash, scopes, createdAt: now, expiresAt, lastUsedAt: null };
  const made = em.create(ApiKey, { id: newId(), account, ...values });
  audit(em, { action: 'users.apiKeyCreated', subject: userId, details: { keyId: made.id } });
  orderMail(context, em, 'apiKeyMade', account);
  await em.flush();
  return { status: 201, body: { ...presentApiKey(made), key } };
};
