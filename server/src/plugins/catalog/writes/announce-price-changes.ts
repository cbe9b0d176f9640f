import type { EntityManager } from '@mikro-orm/postgresql';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { ChangedPrice } from './change-prices.ts';

/** As many as one event holds. */
const changesAtOnce = 1_000;

/** Tells other plugins of changed prices and drops the cached answers that show them. */
export async function announcePriceChanges(
  em: EntityManager,
  changes: ChangedPrice[],
  { publish, dropCached }: Pick<WorkContext, 'publish' | 'dropCached'>,
): Promise<void> {
  if (changes.length === 0) return;
  for (let start = 0; start < changes.length; start += changesAtOnce) {
    publish(em, 'catalog.priceChanged', { changes: changes.slice(start, start + changesAtOnce) });
  }
  await dropCached(em, ['games', ...new Set(changes.map(({ gameId }) => `game:${gameId}`))]);
}
