import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { eventually } from '../../../../test/harness/eventually.ts';
import { describeWithRedis, startRedis, type TestRedis } from '../../../../test/harness/redis.ts';
import { openRedisQueues } from './bullmq-redis.ts';
import type { QueueBackend } from '../../kernel/jobs/queue-backend.ts';

describeWithRedis('queues on Redis', () => {
  let redis: TestRedis;
  let backend: QueueBackend;
  beforeAll(async () => {
    redis = await startRedis();
    backend = await openRedisQueues({ url: redis.url }, pino({ level: 'silent' }));
  });
  afterAll(async () => {
    await backend.close();
    await redis.stop();
  });

  it('refuse what is added while Redis is away, instead of keeping it in memory', async () => {
    const queue = backend.queue('mail');
    const job = { id: null, name: 'send', data: {} };
    await queue.addBulk([job]);
    await redis.kill();
    for (let attempt = 0; attempt < 20; attempt++) {
      await expect(queue.addBulk([job])).rejects.toThrow(/isn't writeable|Connection is closed|max retries/);
    }
    await redis.restart();
    await eventually(async () => expect(await queue.counts()).toMatchObject({ waiting: 1 }));
    await queue.addBulk([job]);
    expect(await queue.counts()).toMatchObject({ waiting: 2 });
  });
});
