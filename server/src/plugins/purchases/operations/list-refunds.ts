import type { Operation } from '../../../kernel/plugin/operation.ts';
import { oldest } from '../reads/newest.ts';
import { allRefunds, type RefundRow } from '../reads/refunds.ts';

/** Refunds of all accounts, the oldest first. */
export const listRefunds: Operation<'purchases.listRefunds'> = async ({ query }, { rows, page }) => {
  const request = page<string>(query);
  const found = await rows<RefundRow>(allRefunds, {
    after: request.after ?? oldest,
    limit: request.limit + 1,
    state: query.state ?? null,
  });
  const { items, nextCursor } = request.of(found, ({ shown }) => shown.id);
  return { status: 200, body: { items: items.map(({ shown }) => shown), nextCursor } };
};
