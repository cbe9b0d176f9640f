import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';

/** A row stays, above every version, so that no older page brings the game back; another one of the appid has a later UUID. */
const bury = statement(
  'shopping.buryOffers',
  ['gameIds', 'seen'],
  `update offer set availability = 'removed', prices = '{}', version = 9007199254740991, seen = $2
   where game_id = any($1::uuid[])`,
);

/** Keeps the copy of offers without games that the catalog has no more. */
export const onGamesRemoved: Subscriber<'catalog.gamesRemoved', Calls> = async (events, { em }) => {
  await execute(em, bury, { gameIds: events.flatMap(({ payload }) => payload.gameIds), seen: newId() });
};
