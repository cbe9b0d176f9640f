import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { type EventPlugin, type EventPluginOptions, startEventPlugin } from '../../../../test/harness/event-plugin.ts';
import { startTestQueues, type TestQueues } from '../../../../test/harness/queues.ts';
import { TestClock } from '../../../../test/harness/test-clock.ts';
import type { AnyPlugin } from '../plugin/manifest.ts';
import { settle } from './installation.ts';

const week = 7 * 86_400_000;

describe('settle', () => {
  const clock = new TestClock();
  const done: string[] = [];
  let queues: TestQueues;
  let shop: EventPlugin;
  let mail: EventPlugin;

  const note =
    (what: string): AnyPlugin['subscribers'][string] =>
    (batch, { em }) => {
      for (const { payload } of batch) {
        done.push(what);
        if (what === 'mailed') mail.events.publish(em, 'mail.sent', payload, null);
      }
      return Promise.resolve();
    };

  beforeAll(async () => {
    queues = await startTestQueues();
    const start = async (options: Omit<EventPluginOptions, 'url' | 'backend' | 'clock'>) =>
      startEventPlugin({ ...options, url: await freshDatabase('settle'), backend: queues.backend, clock });
    const [shopId, mailId] = [`shop-${randomUUID()}`, `mail-${randomUUID()}`];
    const due = { at: clock.now().getTime() + week, taken: false };
    shop = await start({
      id: shopId,
      events: [{ type: 'shop.saleBegan', aggregate: null }],
      subscriptions: { 'shop.saleBegan': [mailId] },
      subscribers: { 'mail.sent': note('counted') },
      due: {
        beginSale: {
          async take() {
            if (due.taken || clock.now().getTime() < due.at) return 0;
            due.taken = true;
            await shop.publish('shop.saleBegan', { game: 1 }, { game: 2 });
            done.push('began');
            return 1;
          },
        },
      },
    });
    mail = await start({
      id: mailId,
      events: [{ type: 'mail.sent', aggregate: null }],
      subscriptions: { 'mail.sent': [shopId] },
      subscribers: { 'shop.saleBegan': note('mailed') },
    });
  });
  afterAll(async () => {
    await Promise.all([shop.stop(), mail.stop()]);
    await queues.stop();
  });

  it('answers when all that fell due, and all that followed from it, is done', async () => {
    await settle([shop.events, mail.events]);
    expect(done).toEqual([]);
    clock.turn(week);
    await settle([shop.events, mail.events]);
    expect(done.toSorted()).toEqual(['began', 'counted', 'counted', 'mailed', 'mailed']);
  });

  it('gives up on plugins that never come to rest', async () => {
    await expect(settle([{ settle: () => Promise.resolve(1) }])).rejects.toThrow('did not come to rest');
  });
});
