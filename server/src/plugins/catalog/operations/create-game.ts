import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { completeGame } from '../domain/complete-game.ts';
import { withCleanHtml } from '../domain/game-content.ts';
import { shownGame } from '../reads/shown-game.ts';
import { storeChanged } from '../writes/change-game.ts';

/** Steam is far from it, so that no import of Steam's games meets one that was made here. */
const firstOwnAppId = 4_000_000_000;

// One at a time looks for a free number.
const lock = statement('catalog.lockOwnAppIds', [], `select pg_advisory_xact_lock(hashtext('catalog.ownAppIds'))`);

const nextAppId = statement(
  'catalog.nextAppId',
  ['first'],
  `select used.app_id + 1 as "appId"
   from (select $1::bigint - 1 as app_id union all select app_id from game where app_id >= $1::bigint) used
   where not exists (select from game next where next.app_id = used.app_id + 1)
   order by used.app_id limit 1`,
);

const known = statement('catalog.knownAppId', ['appId'], 'select id from game where app_id = $1');

/** Creates one game, under a number of its own or the next free one. */
export const createGame: Operation<'catalog.createGame'> = async ({ body }, context) => {
  const given = body.appId;
  const fields = await withCleanHtml(await completeGame({ ...body, appId: given ?? numberBeside(body.parentAppId) }));
  return context.finish(async (em) => {
    if (given === undefined) await execute(em, lock, {});
    const [free] = given === undefined ? await execute<{ appId: string }>(em, nextAppId, { first: firstOwnAppId }) : [];
    const appId = given ?? Number(free?.appId);
    // The parent may be given as the very number that is free.
    const game = await completeGame({ ...fields, appId });
    const taken = problem('app-id-taken', { detail: `There is a game ${appId} already.` });
    if ((await execute(em, known, { appId })).length > 0) throw taken;
    const { created } = await storeChanged(em, [game], context);
    // Somebody was faster by a moment: what he stored is written over, and the transaction is given up.
    if (created.length === 0) throw taken;
    context.audit(em, { action: 'catalog.gameCreated', subject: String(appId) });
    return { status: 201, body: await shownGame(em, appId) };
  });
};

/** Fields are judged before the number is known; until then it is any that is not the parent's. */
function numberBeside(parentAppId: number | null | undefined): number {
  return parentAppId === firstOwnAppId ? firstOwnAppId + 1 : firstOwnAppId;
}
