import { createRedisBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { whenReady } from '../redis-connections.ts';
import { BullmqQueues } from './bullmq-queues.ts';
import { defaultRetryPolicy, type QueueBackend, type RetryPolicy } from '../../kernel/jobs/queue-backend.ts';

/** Ms after which a relay no longer waits for Redis. */
const commandTimeout = 5_000;
/** Seconds. A worker that is closed while Redis is away keeps its process for so long and one more. */
const idleWait = 2;

/**
 * BullMQ on Redis over two connections for all queues and workers of the process, and one more that waits a worker.
 * Rejects when Redis can not be reached.
 */
export async function openRedisQueues(
  { url, policy = defaultRetryPolicy }: { url: string; policy?: RetryPolicy },
  log: Logger,
): Promise<QueueBackend> {
  const retryStrategy = (attempt: number): number => Math.min(attempt * 100, 1_000);
  const queueConnection = new Redis(url, {
    retryStrategy,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    commandTimeout,
  });
  const workerConnection = new Redis(url, { retryStrategy, maxRetriesPerRequest: null });
  const connections = [queueConnection, workerConnection];
  for (const connection of connections) connection.setMaxListeners(0);
  const close = async (): Promise<void> => {
    for (const connection of connections) connection.disconnect();
  };
  // The connection of the limits tells of outages.
  await whenReady(...connections);
  const isAway = () => workerConnection.status !== 'ready';
  const engine = { queueConnection, workerConnection, factory: createRedisBackend, idleWait, isAway, close };
  return new BullmqQueues(engine, policy, log);
}
