import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { type EventPlugin, startEventPlugin } from '../../../../test/harness/event-plugin.ts';
import { eventually } from '../../../../test/harness/eventually.ts';
import { SilentQueues } from '../../../../test/harness/silent-queues.ts';
import { TestClock } from '../../../../test/harness/test-clock.ts';
import { statement } from '../database/statement.ts';
import type { DueWork } from '../plugin/manifest.ts';
import { DueTicker } from './due-ticker.ts';

const day = 86_400_000;
const tables = [{ name: 'alarm', up: ['create table alarm (due_at timestamptz not null, rung_at timestamptz)'] }];
const ring = statement(
  'alarms.ring',
  ['now', 'limit'],
  `update alarm set rung_at = $1 where ctid in (
     select ctid from alarm where due_at <= $1 and rung_at is null order by due_at limit $2 for update skip locked)
   returning 1`,
);
const ringAlarms: DueWork = {
  async take(limit, { clock, rows }) {
    // Two at once, so that one look takes several calls.
    return (await rows(ring, { now: clock.now(), limit: Math.min(limit, 2) })).length;
  },
};

describe('due work', () => {
  let clock: TestClock;
  let plugin: EventPlugin;
  const tickers: DueTicker[] = [];
  beforeEach(async () => {
    clock = new TestClock();
    plugin = await startEventPlugin({
      id: 'alarms',
      url: await freshDatabase('alarms', tables),
      backend: new SilentQueues(),
      clock,
    });
  });
  afterEach(async () => {
    await Promise.all(tickers.splice(0).map((ticker) => ticker.stop()));
    await plugin.stop();
  });

  const start = (due: Record<string, DueWork>, interval: number): DueTicker => {
    const makeContext = () => plugin.makeContext(null);
    const ticker = new DueTicker({ due, clock, makeContext, log: pino({ level: 'silent' }), interval });
    tickers.push(ticker);
    return ticker;
  };
  const setAlarms = async (...inDays: number[]): Promise<void> => {
    const times = inDays.map((days) => new Date(clock.now().getTime() + days * day));
    await plugin.database.pool.query('insert into alarm (due_at) select unnest($1::timestamptz[])', [times]);
  };
  const rung = async (): Promise<number> => {
    const { rowCount } = await plugin.database.pool.query('select from alarm where rung_at is not null');
    return rowCount ?? 0;
  };

  it('runs at once when the clock turns, and only what is due then', async () => {
    await setAlarms(1, 1, 2, 2, 2, 9);
    start({ ringAlarms }, day);
    clock.turn(2 * day);
    await eventually(async () => expect(await rung()).toBe(5));
    clock.turn(7 * day);
    await eventually(async () => expect(await rung()).toBe(6));
  });

  it('is found by the ticker', async () => {
    start({ ringAlarms }, 20);
    await setAlarms(-1, 1);
    await eventually(async () => expect(await rung()).toBe(1));
  });

  it('says how much there was to do', async () => {
    await setAlarms(-1, -2, -3);
    const ticker = start({ ringAlarms }, day);
    expect(await ticker.runAll()).toBe(3);
    expect(await ticker.runAll()).toBe(0);
  });

  it('never runs twice at once', async () => {
    let running = 0;
    let most = 0;
    const slow: DueWork = {
      async take(_limit, { rows }) {
        most = Math.max(most, ++running);
        await rows(ring, { now: clock.now(), limit: 1 });
        running -= 1;
        return 0;
      },
    };
    const ticker = start({ slow }, 1);
    await Promise.all([ticker.runAll(), ticker.runAll(), ticker.runAll()]);
    expect(most).toBe(1);
  });

  it('that fails holds up nothing else, rests, and is tried again when the clock turns', async () => {
    let attempts = 0;
    const broken: DueWork = {
      take: () => {
        attempts += 1;
        return Promise.reject(new Error('broken'));
      },
    };
    start({ broken, ringAlarms }, 20);
    await setAlarms(-1);
    await eventually(async () => expect(await rung()).toBe(1));
    await setAlarms(-1);
    await eventually(async () => expect(await rung()).toBe(2));
    expect(attempts).toBe(1);
    clock.turn(day);
    await eventually(() => expect(attempts).toBe(2));
  });

  it('is finished before a stop', async () => {
    const entered = Promise.withResolvers<void>();
    const leave = Promise.withResolvers<void>();
    let finished = false;
    const slow: DueWork = {
      async take() {
        entered.resolve();
        await leave.promise;
        finished = true;
        return 1;
      },
    };
    const ticker = start({ slow }, 5);
    await entered.promise;
    const stopped = ticker.stop().then(() => finished);
    leave.resolve();
    expect(await stopped).toBe(true);
  });
});
