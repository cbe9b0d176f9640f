import { newestFirst } from '../../../kernel/pagination/newest-first.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { findAccount } from '../domain/accounts.ts';
import { Ban } from '../entities/ban.ts';
import { presentBan } from '../presenters/ban.ts';

/** Bans of an account that hold now, newest first. */
export const listBans: Operation<'users.listBans'> = async ({ path: { id }, query }, { em, clock, page }) => {
  // A cursor is judged before anything is looked up.
  const request = page<string>(query);
  await findAccount(em, id);
  const where = {
    account: id,
    $or: [{ expiresAt: null }, { expiresAt: { $gt: clock.now() } }],
  };
  const { items, nextCursor } = await newestFirst(em, Ban, where, request);
  return { status: 200, body: { items: items.map(presentBan), nextCursor } };
};
