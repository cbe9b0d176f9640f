import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { StoredOrder } from '../reads/orders.ts';

const note = statement(
  'purchases.awaitReleases',
  ['appIds', 'now'],
  `insert into awaited_release (app_id, due_at) select app_id, $2 from unnest($1::bigint[]) app_id order by app_id
   on conflict do nothing returning app_id`,
);

/** Remembers apps that somebody has got before their release; due work asks the catalog when that is. */
export async function awaitReleases(em: EntityManager, appIds: readonly number[], now: Date): Promise<void> {
  if (appIds.length > 0) await execute(em, note, { appIds: [...new Set(appIds)], now });
}

/** The apps of an order that were not released when it was placed. */
export function unreleasedAppsOf({ lines }: StoredOrder): number[] {
  return lines.flatMap(({ packages }) => packages.flatMap(({ unreleasedAppIds }) => unreleasedAppIds));
}
