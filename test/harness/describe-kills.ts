import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../server/src/hosts/free-port.ts';
import { eventually } from './eventually.ts';
import { chooseSeed, seededRandom } from './seeded-random.ts';
import { type BuyingLoad, startBuyingLoad } from './buying-load.ts';
import {
  cleanUp,
  killPostmaster,
  newDataDirectory,
  postmasterPid,
  startProgram,
  type StoreProgram,
} from './store-program.ts';
import { expectSoundDatabases, putUnderFault, servesAgain, type StoreUnderFault } from './store-under-fault.ts';

const random = seededRandom(chooseSeed());

export interface Kills {
  victim: 'server' | 'PostgreSQL postmaster';
  kills: number;
  /** Each must come to buy more than one game. */
  people: number;
  /** Ms until the store serves again. */
  patience: number;
}

/** What people did when the store was killed. */
interface Strike {
  /** Checkouts that came through since the store served again: new ones, beside those that a kill had left. */
  bought: number;
  /** Checkouts that were running and were not answered. */
  broken: number;
  /** Ms until it served again. */
  recovery: number;
}

/** R1 and R2 of the reliability rules: tests of a store that is killed again and again while people buy. */
export function describeKills({ victim, kills, people, patience }: Kills): void {
  describe(`kill -9 of the ${victim} while people buy, ${kills} times (FAULT_SEED=${random.seed})`, () => {
    const directory = newDataDirectory();
    const strikes: Strike[] = [];
    const hits = () => strikes.filter(({ broken }) => broken > 0);
    /** Each may have one checkout open that was running at the last kill. */
    const enough = 2 * people;
    let store: StoreProgram;
    let subject: StoreUnderFault;
    let load: BuyingLoad;

    beforeAll(async () => {
      const port = await freePort();
      store = await startProgram({ directory, port });
      subject = await putUnderFault(store);
      load = await startBuyingLoad({ ...subject, seed: random.seed, shoppers: people, games: 500 });
      let before = 0;
      // A kill that every running checkout survives shows little, and is not counted: backends outlive their postmaster by a statement.
      while (hits().length < kills && strikes.length < 6 * kills) {
        await sleep(random.between(200, 1_500));
        await eventually(() => expect(load.bought.size - before).toBeGreaterThanOrEqual(enough), 60_000);
        while (load.running.size === 0) await sleep(1);
        const running = [...load.running];
        const bought = load.bought.size - before;
        const began = performance.now();
        if (victim === 'server') {
          await store.end('SIGKILL');
          store = await startProgram({ directory, port });
        } else {
          const pid = killPostmaster(directory);
          await eventually(() => expect([pid, null]).not.toContain(postmasterPid(directory)));
        }
        await servesAgain({ ...subject, url: store.url }, 2 * patience);
        const broken = running.filter(({ isBroken }) => isBroken).length;
        strikes.push({ bought, broken, recovery: performance.now() - began });
        before = load.bought.size;
      }
      await eventually(() => expect(load.bought.size - before).toBeGreaterThanOrEqual(enough), 60_000);
      await load.stop();
    }, 300_000);
    afterAll(async () => {
      await load.stop();
      await cleanUp(directory);
    }, 60_000);

    it(`is ready again within ${patience / 1_000} s each time`, () => {
      expect(Math.max(...strikes.map(({ recovery }) => recovery))).toBeLessThanOrEqual(patience);
    });

    it(`has struck running checkouts ${kills} times, each after ${enough} others came through`, () => {
      expect(hits()).toHaveLength(kills);
      expect(Math.min(...strikes.map(({ bought }) => bought))).toBeGreaterThanOrEqual(enough);
    });

    it('answers each purchase in the end, once, and refuses none', () => {
      expect(load.faults).toEqual([]);
      expect(load.bought.size).toBeGreaterThanOrEqual(strikes.length * enough);
      const purchases = [...load.bought.values()].map(({ userId, appId }) => `${userId} ${appId}`);
      expect(new Set(purchases).size).toBe(purchases.length);
    });

    it('has every order and licence that a buyer was told of (I9)', async () => {
      const client = new pg.Client(subject.database('purchase_service'));
      await client.connect();
      try {
        const { rows } = await client.query<{ id: string; userId: string; appId: string }>(
          `select o.id, l.user_id as "userId", unnest(l.app_ids)::text as "appId" from purchase_order o
         join licence l on l.order_id = o.id where o.state = 'fulfilled' and l.state = 'active'`,
        );
        const kept = new Set(rows.map(({ id, userId, appId }) => `${id} ${userId} ${appId}`));
        const told = [...load.bought].map(([id, { userId, appId }]) => `${id} ${userId} ${appId}`);
        expect(told.filter((each) => !kept.has(each))).toEqual([]);
      } finally {
        await client.end();
      }
    });

    it('keeps all invariants once it has settled (I1 to I8, I10 to I12)', async () => {
      await expectSoundDatabases(subject);
      expect(await store.end('SIGTERM')).toMatchObject({ code: 0 });
    }, 120_000);
  });
}
