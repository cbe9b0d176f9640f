import type { Operation } from '../../../kernel/plugin/operation.ts';

/** Makes a key under which limits count but do not refuse. */
export const createLoadKey: Operation<'users.createLoadKey'> = async (
  { body },
  { em, principal, audit, issueLoadKey },
) => {
  const { loadKey, expiresAt } = issueLoadKey(body.seconds ?? 3600);
  audit(em, {
    action: 'users.loadKeyCreated',
    subject: principal.userId,
    details: { expiresAt: expiresAt.toISOString() },
  });
  await em.flush();
  return { status: 201, body: { loadKey, expiresAt: expiresAt.toISOString() } };
};
