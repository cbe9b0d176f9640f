import { execute, transaction } from '../database/in-transaction.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import { statement } from '../database/statement.ts';
import type { AnyPlugin } from '../plugin/manifest.ts';

type DataKeeper = Pick<AnyPlugin, 'personalData'>;

// The outbox holds opaque ids only, and the audit log too; what the log says somebody did is still theirs to know.
const readActs = statement(
  'kernel.readActs',
  ['userId'],
  'select action, subject, at from audit_entry where actor = $1 order by id',
);

/** Kept answers may hold anything that the user was once answered. What is still at work stays, to be done once only. */
const forgetAnswers = statement(
  'kernel.forgetAnswers',
  ['userId'],
  `delete from idempotency_key where starts_with(principal, $1 || '/') and status is not null`,
);

/** All that a plugin and its kernel keep about a user, by section. */
export async function exportPersonalData(
  userId: string,
  plugin: DataKeeper,
  database: PluginDatabase,
): Promise<Record<string, unknown>> {
  const own = await plugin.personalData?.export(userId, database.fork());
  return { ...own, audit: await database.rows(readActs, { userId }) };
}

/** Removes or anonymises it in one transaction. Erasing again is safe. */
export function erasePersonalData(userId: string, plugin: DataKeeper, database: PluginDatabase): Promise<void> {
  return transaction(database.fork(), async (em) => {
    await plugin.personalData?.erase(userId, em);
    await execute(em, forgetAnswers, { userId });
  });
}
