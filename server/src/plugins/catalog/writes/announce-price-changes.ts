import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { ChangedPrice } from './change-prices.ts';

/** As many as one event holds. */
const changesAtOnce = 1_000;

/** A row of an import is compared with the last one by its hash: after this it counts again, with its prices. */
const forgetImport = statement(
  'catalog.forgetImport',
  ['ids'],
  `update game set content_hash = '' where id = any($1::uuid[]) and content_hash <> ''`,
);

/** Tells other plugins of changed prices and drops the cached answers that show them. */
export async function announcePriceChanges(
  em: EntityManager,
  changes: ChangedPrice[],
  { publish, dropCached }: Pick<WorkContext, 'publish' | 'dropCached'>,
): Promise<void> {
  if (changes.length === 0) return;
  await execute(em, forgetImport, { ids: [...new Set(changes.map(({ gameId }) => gameId))] });
  for (let start = 0; start < changes.length; start += changesAtOnce) {
    publish(em, 'catalog.priceChanged', { changes: changes.slice(start, start + changesAtOnce) });
  }
  await dropCached(em, ['games', ...new Set(changes.map(({ gameId }) => `game:${gameId}`))]);
}
