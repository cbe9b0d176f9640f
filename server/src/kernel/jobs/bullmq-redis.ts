import { once } from 'node:events';
import { createRedisBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { BullmqQueues } from './bullmq-queues.ts';
import { defaultRetryPolicy, type QueueBackend, type RetryPolicy } from './queue-backend.ts';

/**
 * BullMQ on Redis over one connection for all queues of the process, and one more that waits a worker.
 * Rejects when Redis can not be reached.
 */
export async function openRedisQueues(
  { url, policy = defaultRetryPolicy }: { url: string; policy?: RetryPolicy },
  log: Logger,
): Promise<QueueBackend> {
  // Commands wait for the connection to come back, as BullMQ expects it.
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 100, 1_000),
  });
  redis.setMaxListeners(0);
  try {
    await once(redis, 'ready');
  } catch (error) {
    redis.disconnect();
    throw error;
  }
  redis.on('error', (error) => log.warn({ error: error.message }, 'Redis is out of reach'));
  const close = async (): Promise<void> => {
    await redis.quit();
  };
  return new BullmqQueues({ connection: redis, factory: createRedisBackend, idleWait: 5, close }, policy, log);
}
