import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findAccount } from '../domain/suspensions.ts';
import { Ban } from '../entities/ban.ts';
import { presentBan } from '../presenters/ban.ts';

/** Bans of an account that hold now, newest first. */
export const listBans: Operation<'users.listBans'> = async ({ path: { id }, query }, { em, clock, page }) => {
  const request = page<string>(query);
  await findAccount(em, id);
  const bans = await em.find(
    Ban,
    {
      account: id,
      $or: [{ expiresAt: null }, { expiresAt: { $gt: clock.now() } }],
      ...(request.after !== null && { id: { $lt: request.after } }),
    },
    { limit: request.limit + 1, orderBy: { id: 'desc' } },
  );
  const { items, nextCursor } = request.of(bans, ({ id }) => id);
  return { status: 200, body: { items: items.map(presentBan), nextCursor } };
};
