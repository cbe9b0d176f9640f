import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { newId } from '../../../kernel/identifiers.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { newWebKey } from '../domain/api-keys.ts';
import { isLimited, whatIsMissing } from '../domain/is-limited.ts';
import { orderMail } from '../domain/order-mail.ts';
import { confirmOwner } from '../domain/passwords.ts';
import { ApiKey } from '../entities/api-key.ts';
import { presentWebApiKey } from '../presenters/api-key.ts';

/** Makes the caller's Web API key; it is shown in this answer and never again. */
export const createWebApiKey: Operation<'users.createWebApiKey'> = async ({ body }, context) => {
  const { em, principal, clock, audit, settings } = context;
  const { userId } = principal;
  const { account } = await confirmOwner(em, userId, body, context);
  if (isLimited(account, settings)) throw problem('account-limited', { detail: whatIsMissing(account, settings) });
  const { key, hint, hash } = newWebKey();
  const common = {
    kind: 'web' as const,
    scopes: ['web-api'],
    createdAt: clock.now(),
    expiresAt: null,
    lastUsedAt: null,
  };
  const made = em.create(ApiKey, { id: newId(), account, name: body.domain, hint, hash, ...common });
  audit(em, { action: 'users.webApiKeyCreated', subject: userId, details: { keyId: made.id } });
  orderMail(context, em, 'apiKeyMade', account);
  try {
    await em.flush();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw problem('web-api-key-exists');
    throw error;
  }
  return { status: 201, body: { ...presentWebApiKey(made), key } };
};
