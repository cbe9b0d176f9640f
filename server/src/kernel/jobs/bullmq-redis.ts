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
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null, retryStrategy: (attempt) => Math.min(attempt * 100, 1_000) });
  redis.on('error', (error) => log.warn({ error: error.message }, 'Redis unavailable'));
  redis.setMaxListeners(0);
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    throw error;
  }
  const close = async (): Promise<void> => {
    await redis.quit();
  };
  return new BullmqQueues({ connection: redis, factory: createRedisBackend, idleWait: 5, close }, policy, log);
}
