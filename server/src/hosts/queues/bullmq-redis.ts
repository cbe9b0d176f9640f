import { once } from 'node:events';
import { createRedisBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { BullmqQueues } from './bullmq-queues.ts';
import { defaultRetryPolicy, type QueueBackend, type RetryPolicy } from '../../kernel/jobs/queue-backend.ts';

/**
 * BullMQ on Redis over two connections for all queues and workers of the process, and one more that waits a worker.
 * Rejects when Redis can not be reached.
 */
export async function openRedisQueues(
  { url, policy = defaultRetryPolicy }: { url: string; policy?: RetryPolicy },
  log: Logger,
): Promise<QueueBackend> {
  const retryStrategy = (attempt: number): number => Math.min(attempt * 100, 1_000);
  const queueConnection = new Redis(url, { retryStrategy, maxRetriesPerRequest: 1, enableOfflineQueue: false });
  const workerConnection = new Redis(url, { retryStrategy, maxRetriesPerRequest: null });
  const connections = [queueConnection, workerConnection];
  for (const connection of connections) connection.setMaxListeners(0);
  const close = async (): Promise<void> => {
    for (const connection of connections) connection.disconnect();
  };
  try {
    await Promise.all(connections.map((connection) => once(connection, 'ready')));
  } catch (error) {
    await close();
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(`Redis can not be reached: ${said}. Check REDIS_URL, or unset it to do without Redis.`, {
      cause: error,
    });
  }
  queueConnection.on('error', (error) => log.warn({ error: error.message }, 'Redis, where the queues are, is away'));
  workerConnection.on('error', () => {});
  const engine = { queueConnection, workerConnection, factory: createRedisBackend, idleWait: 5, close };
  return new BullmqQueues(engine, policy, log);
}
