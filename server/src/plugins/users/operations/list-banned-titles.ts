import type { Operation } from '../../../kernel/plugin/operation.ts';
import { Ban } from '../entities/ban.ts';

/** Where an account was caught cheating, for those who refund purchases. */
export const listBannedTitles: Operation<'users.listBannedTitles'> = async ({ path: { id } }, { em, clock }) => {
  const bans = await em.find(Ban, {
    account: id,
    kind: { $in: ['vac', 'game'] },
    $or: [{ expiresAt: null }, { expiresAt: { $gt: clock.now() } }],
  });
  const appIds = bans.flatMap(({ appId }) => appId ?? []);
  return { status: 200, body: { isBannedInAll: bans.some(({ appId }) => appId === null), appIds } };
};
