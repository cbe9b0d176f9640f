import { setTimeout as sleep } from 'node:timers/promises';
import { type EntityManager, type IsolationLevel, type Kysely, TransactionContext } from '@mikro-orm/postgresql';
import { isRetryable } from './errors.ts';
import { PoolConnection } from './pool-dialect.ts';
import type { Statement } from './statement.ts';

const maxAttempts = 5;

/**
 * Runs a statement on `em`'s open transaction, or on a connection of its own when there is none, and gives its rows.
 * What waits in the unit of work is not flushed before. Timestamps come as text, 64-bit integers as strings.
 */
export async function execute<Row extends object>(
  em: EntityManager,
  statement: Statement,
  parameters: Record<string, unknown>,
): Promise<Row[]> {
  const client = em.getTransactionContext<Kysely<unknown>>() ?? em.getConnection().getClient<unknown>();
  return client.getExecutor().provideConnection((connection) => {
    if (!(connection instanceof PoolConnection)) throw new Error('The EntityManager is not of a plugin database');
    return connection.run<Row>(statement, parameters);
  });
}

/** Whether `em`, or code that runs on behalf of a transaction of its database, has a transaction open. */
export function inOpenTransaction(em: EntityManager): boolean {
  return em.isInTransaction() || TransactionContext.getEntityManager(em.name) !== undefined;
}

/**
 * Runs `work` in one transaction, flushes and commits it, and gives what `work` gave. A transaction that lost against
 * another (40001, 40P01) is run again from its start, five times at most; so `work` has no other effects, and loads
 * with the EntityManager that it is given all that it changes. Inside of an open transaction `work` joins it.
 */
export async function transaction<Result>(
  em: EntityManager,
  work: (em: EntityManager) => Promise<Result>,
  options: { isolationLevel?: IsolationLevel } = {},
): Promise<Result> {
  if (em.isInTransaction()) return work(em);
  for (let attempt = 1; ; attempt++) {
    try {
      return await em.transactional(work, { ...options, clear: true });
    } catch (error) {
      if (attempt === maxAttempts || !isRetryable(error)) throw error;
      await sleep(Math.random() * 10 * 2 ** attempt);
    }
  }
}
