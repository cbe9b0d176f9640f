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

/** Remembers the apps that were bought ahead; due work asks the catalog which of them are released, and when. */
export async function awaitReleases(em: EntityManager, { lines }: StoredOrder, now: Date): Promise<void> {
  const ahead = lines.filter(({ isPrePurchase }) => isPrePurchase);
  if (ahead.length === 0) return;
  const appIds = ahead.flatMap(({ packages }) => packages.flatMap((given) => given.appIds));
  await execute(em, note, { appIds: [...new Set(appIds)], now });
}
