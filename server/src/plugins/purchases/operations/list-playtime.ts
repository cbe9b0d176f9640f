import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { playtimes, twoWeeks } from '../reads/playtime.ts';

/** How long the caller has played what. */
export const listPlaytime: Operation<'purchases.listPlaytime'> = async ({ query }, context) => {
  const { rows, page, principal, clock } = context;
  const request = page<number>(query);
  const found = await rows<Schemas['Playtime']>(playtimes, {
    userId: principal.userId,
    after: request.after ?? 0,
    limit: request.limit + 1,
    since: new Date(clock.now().getTime() - twoWeeks),
  });
  return { status: 200, body: request.of(found, ({ appId }) => appId) };
};
