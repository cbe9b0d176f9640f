import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Ban } from '../entities/ban.ts';

/** Takes a ban back. */
export const liftBan: Operation<'users.liftBan'> = async ({ path: { id, banId } }, { em, principal, audit }) => {
  if (id === principal.userId) throw problem('own-account');
  const ban = await em.findOne(Ban, { id: banId, account: id });
  if (!ban) throw problem('ban-not-found');
  em.remove(ban);
  audit(em, { action: 'users.banLifted', subject: id, details: { banId } });
  await em.flush();
  return { status: 204 };
};
