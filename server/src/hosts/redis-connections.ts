import { once } from 'node:events';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';

/** Ms that Redis has for its first answer. */
const patience = 5_000;

/** Waits until all are connected. When one can not be, all are closed and an Error says what to do. */
export async function whenReady(...connections: Redis[]): Promise<void> {
  // Who has none listening is told on the console.
  for (const connection of connections) connection.on('error', () => {});
  const signal = AbortSignal.timeout(patience);
  try {
    await Promise.all(connections.map((connection) => once(connection, 'ready', { signal })));
  } catch (error) {
    for (const connection of connections) connection.disconnect();
    const said = signal.aborted ? 'it does not answer' : error instanceof Error ? error.message : String(error);
    throw new Error(
      `Redis can not be reached: ${said.replace(/\.$/, '')}. Check REDIS_URL, or unset it to do without Redis.`,
      {
        cause: error,
      },
    );
  }
}

/** Says when Redis is lost and when it is back, once each however often it is tried. */
export function reportOutages(redis: Redis, log: Logger): void {
  let isAway = false;
  redis.on('error', (error) => {
    const message = 'Redis is away: limits are counted in memory, events wait in the outbox';
    if (!isAway) log.warn({ error: error.message }, message);
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) log.warn('Redis is back');
    isAway = false;
  });
}
