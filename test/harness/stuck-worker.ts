// A process that takes one job and never ends it, to be killed: `node stuck-worker.ts postgres|redis URL QUEUE LEASE`.
import { pino } from 'pino';
import { openPostgresQueues } from '../../server/src/hosts/queues/bullmq-postgres.ts';
import { openRedisQueues } from '../../server/src/hosts/queues/bullmq-redis.ts';

const [engine, url = '', queue = '', lease] = process.argv.slice(2);
const open = engine === 'redis' ? openRedisQueues : openPostgresQueues;
const policy = { attempts: 1, backoff: 100, lease: Number(lease) };
const backend = await open({ url, policy }, pino({ level: 'silent' }));

backend.worker(
  queue,
  () => {
    process.stdout.write('working\n');
    return new Promise(() => {});
  },
  { concurrency: 1 },
);
