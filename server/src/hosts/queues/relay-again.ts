import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { PluginDatabase } from '../../kernel/database/plugin-database.ts';
import type { JobQueue } from '../../kernel/jobs/queue-backend.ts';
import { periodically } from '../../kernel/plugin/periodically.ts';

/** Ms between two looks. */
const interval = 2_000;
/** Ms by which clocks may differ and a relay's transaction may take. */
const slack = 60_000;
/** Ms of events that are relayed again when nobody knows how far the queues had come. */
const unknown = 86_400_000;
const rowsAtOnce = 5_000;

export interface RelayAgainOptions {
  redis: Redis;
  /** Of this process, by id: whose events are relayed. */
  databases: ReadonlyMap<string, Pick<PluginDatabase, 'pool'>>;
  /** Of all plugins. */
  queues: readonly JobQueue[];
  log: Logger;
}

/**
 * Has events and jobs relayed again that Redis may have lost: it was emptied, or restarted with what it had saved last.
 * A mark in Redis says which run of the server was filled, and until when all was done: then all queues were empty. What
 * had its effect already is known to the inbox; jobs run again. Gives the way to stop.
 */
export async function relayWhatIsLost(options: RelayAgainOptions): Promise<() => Promise<void>> {
  const { redis, databases, queues, log } = options;
  let doneUntil = Date.now() - unknown;
  const look = async (): Promise<void> => {
    const now = Date.now();
    // Asked before the marks: queues that are empty because they were just lost prove nothing.
    const counts = await Promise.all(queues.map((queue) => queue.counts()));
    const isIdle = counts.every(({ waiting, active, delayed, failed }) => waiting + active + delayed + failed === 0);
    const run = /run_id:(\w+)/.exec(await redis.info('server'))?.[1] ?? 'unknown';
    for (const [plugin, { pool }] of databases) {
      const key = `steam-clone:relayed:${plugin}`;
      const [filled, done = 0] = (await redis.get(key))?.split(' ') ?? [];
      if (filled !== run) {
        const rows = await unmark(pool, Math.max(doneUntil, Number(done)) - slack);
        if (rows > 0) log.warn({ plugin, rows }, 'Redis was emptied or restarted: the last events are relayed again');
      }
      if (filled !== run || isIdle) await redis.set(key, `${run} ${isIdle ? now : doneUntil}`);
    }
    if (isIdle) doneUntil = now;
  };
  // The connection says itself that Redis is away; the next look comes soon.
  const tryToLook = () => look().catch(() => {});
  await tryToLook();
  return periodically(interval, tryToLook, log);
}

/** Lets the relay find the rows again that it has relayed since `since`, and gives their number. */
async function unmark(pool: PluginDatabase['pool'], since: number): Promise<number> {
  // Waits for relays that are just filling the queue: their rows are locked.
  const { rows } = await pool.query<{ until: string }>(
    `select clock_timestamp()::text as until
     from (select count(*) from (select from outbox where relayed_at is null order by id for update) as locked) as all_locked`,
  );
  let total = 0;
  let found: number;
  do {
    const { rowCount } = await pool.query(
      `update outbox set relayed_at = null where id in (
         select id from outbox where relayed_at between $1 and $2 limit ${rowsAtOnce})`,
      [new Date(since), rows[0]?.until],
    );
    total += found = rowCount ?? 0;
  } while (found === rowsAtOnce);
  return total;
}
