import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';

/** Milliseconds of business time, so that an import of many calls is counted a few times and not after each. */
const recountDelay = 10_000;
/** As `catalog.gamesImported` in the spec says. */
const idsInEvent = 1_000;

const requestRecount = statement(
  'catalog.requestRecount',
  ['id', 'dueAt'],
  'insert into label_recount (id, due_at) values ($1, $2)',
);

type Context = Pick<WorkContext, 'clock' | 'publish' | 'dropCached'>;

/** Tells everybody of games that were created or updated in the transaction of `em`; what was created is in no cache. */
export async function gamesChanged(
  em: EntityManager,
  { created, updated, parentAppIds = [] }: { created: string[]; updated: string[]; parentAppIds?: number[] },
  { clock, publish, dropCached }: Context,
): Promise<void> {
  const gameIds = [...created, ...updated];
  if (gameIds.length === 0) return;
  for (let start = 0; start < gameIds.length; start += idsInEvent) {
    publish(em, 'catalog.gamesImported', { gameIds: gameIds.slice(start, start + idsInEvent) });
  }
  // A game's page names what belongs to it.
  const parents = [...new Set(parentAppIds)].map((appId) => `app:${appId}`);
  await dropCached(em, ['games', ...updated.map((id) => `game:${id}`), ...parents]);
  await recountLabels(em, clock);
}

/** Tells everybody of a game that the transaction of `em` removes, with its news. */
export async function gameRemoved(
  em: EntityManager,
  { id, appId, parentAppId }: { id: string; appId: number; parentAppId: number | null },
  { clock, publish, dropCached }: Context,
): Promise<void> {
  publish(em, 'catalog.gamesRemoved', { gameIds: [id], appIds: [appId] });
  const parents = parentAppId === null ? [] : [`app:${parentAppId}`];
  await dropCached(em, ['games', 'news', `game:${id}`, ...parents]);
  await recountLabels(em, clock);
}

async function recountLabels(em: EntityManager, clock: Context['clock']): Promise<void> {
  await execute(em, requestRecount, { id: newId(), dueAt: new Date(clock.now().getTime() + recountDelay) });
}
