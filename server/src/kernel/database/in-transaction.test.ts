import { defineEntity, IsolationLevel, LockMode, p } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { isRetryable } from './errors.ts';
import { execute, inOpenTransaction, transaction } from './in-transaction.ts';
import { openPluginDatabase, type PluginDatabase } from './plugin-database.ts';
import { statement } from './statement.ts';

const Counter = defineEntity({ name: 'Counter', properties: { id: p.integer().primary(), value: p.integer() } });
const migrations = [{ name: 'counters', up: ['create table counter (id int primary key, value int not null)'] }];

const reset = statement(
  'test.reset',
  [],
  'insert into counter values (1, 0), (2, 0) on conflict (id) do update set value = 0',
);
const add = statement(
  'test.add',
  ['id', 'amount'],
  'update counter set value = value + $2 where id = $1 returning value',
);

let database: PluginDatabase;
beforeAll(async () => {
  database = await openPluginDatabase({
    plugin: 'counters',
    url: await freshDatabase('counters', migrations),
    entities: [Counter],
  });
});
beforeEach(() => database.rows(reset, {}));
afterAll(() => database.close());

const values = async () => (await database.fork().findAll(Counter, { orderBy: { id: 1 } })).map(({ value }) => value);

describe('execute', () => {
  it('belongs to the open transaction', async () => {
    const failed = transaction(database.fork(), async (em) => {
      expect(await execute(em, add, { id: 1, amount: 5 })).toEqual([{ value: 5 }]);
      expect(await values()).toEqual([0, 0]);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await values()).toEqual([0, 0]);
  });

  it('takes a connection of its own without one', async () => {
    expect(await execute(database.fork(), add, { id: 1, amount: 5 })).toEqual([{ value: 5 }]);
    expect(await values()).toEqual([5, 0]);
  });

  it('refuses a missing parameter before anything is sent', async () => {
    await expect(execute(database.fork(), add, { id: 1 })).rejects.toThrow('lacks its parameter amount');
  });
});

describe('inOpenTransaction', () => {
  it('also knows a transaction that another EntityManager has opened around', async () => {
    const em = database.fork();
    expect(inOpenTransaction(em)).toBe(false);
    await transaction(em, async (inner) => {
      expect(inOpenTransaction(inner)).toBe(true);
      expect(inOpenTransaction(em)).toBe(true);
    });
    expect(inOpenTransaction(em)).toBe(false);
  });
});

describe('transaction', () => {
  it('flushes what it changed, and joins one that is open', async () => {
    const answer = await transaction(database.fork(), async (em) => {
      (await em.findOneOrFail(Counter, 1)).value = 7;
      return transaction(em, async (joined) => {
        expect(joined).toBe(em);
        return 'done';
      });
    });
    expect(answer).toBe('done');
    expect(await values()).toEqual([7, 0]);
  });

  it('runs again what lost a deadlock, with a clean unit of work', async () => {
    let attempts = 0;
    let bothHaveTheirFirst!: () => void;
    const barrier = new Promise<void>((resolve) => (bothHaveTheirFirst = resolve));
    let holders = 0;
    const crosswise = (first: number, second: number) =>
      transaction(database.fork(), async (em) => {
        attempts++;
        await execute(em, add, { id: first, amount: 1 });
        if (++holders === 2) bothHaveTheirFirst();
        await barrier;
        const counter = await em.findOneOrFail(Counter, second, { lockMode: LockMode.PESSIMISTIC_WRITE });
        counter.value += 1;
      });
    await Promise.all([crosswise(1, 2), crosswise(2, 1)]);
    expect(await values()).toEqual([2, 2]);
    expect(attempts).toBeGreaterThan(2);
  });

  it('serialises what must be serialisable', async () => {
    const increment = () =>
      transaction(
        database.fork(),
        async (em) => {
          (await em.findOneOrFail(Counter, 1)).value += 1;
        },
        { isolationLevel: IsolationLevel.SERIALIZABLE },
      );
    await Promise.all([increment(), increment(), increment()]);
    expect(await values()).toEqual([3, 0]);
  });

  it('gives up after five attempts', async () => {
    let attempts = 0;
    const losing = transaction(database.fork(), async () => {
      attempts++;
      throw Object.assign(new Error('could not serialize access'), { code: '40001' });
    });
    const error = await losing.catch((caught: unknown) => caught);
    expect(isRetryable(error)).toBe(true);
    expect(attempts).toBe(5);
  });
});
