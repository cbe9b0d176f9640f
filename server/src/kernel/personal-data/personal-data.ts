import type { EntityManager } from '@mikro-orm/postgresql';
import { execute, transaction } from '../database/in-transaction.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import { statement } from '../database/statement.ts';
import type { AnyPlugin } from '../plugin/manifest.ts';

/** A plugin that keeps data, and where. */
export interface DataKeeper {
  manifest: Pick<AnyPlugin, 'id' | 'personalData'>;
  database: PluginDatabase;
}

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

/** All that the plugins and the kernel keep about a user, by plugin and section. */
export async function exportPersonalData(
  userId: string,
  keepers: readonly DataKeeper[],
): Promise<Record<string, Record<string, unknown>>> {
  const data: Record<string, Record<string, unknown>> = {};
  for (const { manifest, database } of keepers) {
    const own = await manifest.personalData?.export(userId, database.fork());
    data[manifest.id] = { ...own, audit: await database.rows(readActs, { userId }) };
  }
  return data;
}

/**
 * Removes or anonymises it, one transaction a plugin. A plugin that fails does not keep the others from it: the error
 * thrown at the end names those that failed, and erasing again is safe.
 */
export async function erasePersonalData(userId: string, keepers: readonly DataKeeper[]): Promise<void> {
  const failures: unknown[] = [];
  const failed: string[] = [];
  for (const { manifest, database } of keepers) {
    try {
      await transaction(database.fork(), (em) => eraseIn(em, userId, manifest));
    } catch (error) {
      failed.push(manifest.id);
      failures.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failures, `Not erased in ${failed.join(', ')}; erase again`);
}

async function eraseIn(em: EntityManager, userId: string, { personalData }: DataKeeper['manifest']): Promise<void> {
  await personalData?.erase(userId, em);
  await execute(em, forgetAnswers, { userId });
}
