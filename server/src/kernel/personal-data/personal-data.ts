import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../database/in-transaction.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import { statement } from '../database/statement.ts';
import type { WorkContext } from '../plugin/context.ts';
import type { AnyPlugin, PublishedEvent } from '../plugin/manifest.ts';

type DataKeeper = Pick<AnyPlugin, 'personalData'>;

// The outbox holds opaque ids only, and the audit log too; what the log says somebody did is still theirs to know.
const readActs = statement(
  'kernel.readActs',
  ['userId'],
  'select action, subject, at from audit_entry where actor = $1 order by id',
);

/**
 * Kept answers may hold anything that the user was once answered. What is still at work stays, to be done once only. What comes later
 * about somebody who is gone, by an event or the rebuild of a copy, must find that it is late.
 */
const markErased = statement(
  'kernel.markErased',
  ['userId'],
  `with forgotten as (
     delete from idempotency_key where starts_with(principal, $1::text || '/') and status is not null)
   insert into erased_account (user_id) values ($1::text::uuid) on conflict do nothing`,
);

const erased = statement('kernel.erased', ['userId'], 'select from erased_account where user_id = $1');

/** Whether this plugin has erased what it kept of an account. */
export async function isErased(em: EntityManager, userId: string): Promise<boolean> {
  return (await execute(em, erased, { userId })).length > 0;
}

/** All that a plugin and its kernel keep about a user, by section. */
export async function exportPersonalData(
  userId: string,
  plugin: DataKeeper,
  database: PluginDatabase,
): Promise<Record<string, unknown>> {
  const own = await plugin.personalData?.export(userId, database.fork());
  return { ...own, audit: await database.rows(readActs, { userId }) };
}

/** Removes or anonymises it. Runs in the transaction of `em`; erasing again is safe. */
export async function erasePersonalData(userId: string, plugin: DataKeeper, em: EntityManager): Promise<void> {
  await execute(em, markErased, { userId });
  await plugin.personalData?.erase(userId, em);
}

/** Published by `users` when an account and all that `users` keeps of it is gone. */
export const accountErased = 'users.accountErased';

/** What every plugin does then that keeps personal data: it need not say so itself. */
export function eraseWithAccount(plugin: DataKeeper) {
  return async (events: PublishedEvent<unknown>[], { em }: WorkContext): Promise<void> => {
    for (const { payload } of events) await erasePersonalData((payload as { userId: string }).userId, plugin, em);
  };
}
