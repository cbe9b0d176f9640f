import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';

// Two administrators at once: the second waits, and replaces the list of the first.
const lock = statement('catalog.lockFeatured', [], 'lock table featured_game in exclusive mode');
const clear = statement('catalog.clearFeatured', [], 'delete from featured_game');

// Of games that stay: who removes one waits.
const fill = statement(
  'catalog.fillFeatured',
  ['appIds'],
  `insert into featured_game (app_id, place)
   select g.app_id, given.place
   from unnest($1::bigint[]) with ordinality given (app_id, place) join game g using (app_id)
   for key share of g
   returning app_id as "appId"`,
);

/** Replaces the list of featured games. */
export const setFeatured: Operation<'catalog.setFeatured'> = ({ body: { appIds } }, { em, dropCached, audit }) =>
  transaction(em, async (em) => {
    await execute(em, lock, {});
    await execute(em, clear, {});
    const known = new Set((await execute<{ appId: string }>(em, fill, { appIds })).map(({ appId }) => Number(appId)));
    const unknown = appIds.filter((appId) => !known.has(appId));
    if (unknown.length > 0) throw problem('unknown-games', { detail: `There are no games ${unknown.join(', ')}.` });
    audit(em, { action: 'catalog.featuredGamesSet', subject: 'catalog', details: { games: appIds.length } });
    await dropCached(em, ['games']);
    return { status: 200, body: { appIds } };
  });
