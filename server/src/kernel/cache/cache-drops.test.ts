import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { eventually } from '../../../../test/harness/eventually.ts';
import { transaction } from '../database/in-transaction.ts';
import { openPluginDatabase, type PluginDatabase } from '../database/plugin-database.ts';
import { AnswerCache } from './answer-cache.ts';
import { announceDrops, followDrops, payloadsOf } from './cache-drops.ts';

/** As in another process: a cache and a database connection of its own. */
interface Process {
  database: PluginDatabase;
  cache: AnswerCache;
}

async function start(url: string): Promise<Process> {
  const database = await openPluginDatabase({ plugin: 'sample', url, entities: [] });
  const cache = new AnswerCache(100_000);
  await followDrops(database, cache);
  return { database, cache };
}

const fill = ({ cache }: Process, key: string) =>
  cache.fill(key, 0, async () => ({
    status: 200,
    headers: {},
    body: key,
    bytes: key.length,
    entityTag: '"1"',
    tags: [`game:${key}`],
    expiresAt: 1_000,
  }));

describe('drops over processes', () => {
  let writer: Process;
  let reader: Process;
  beforeAll(async () => {
    const url = await freshDatabase('sample');
    [writer, reader] = await Promise.all([start(url), start(url)]);
  });
  afterAll(() => Promise.all([writer.database.close(), reader.database.close()]));

  it('reach every process within a second of the commit, and not before it', async () => {
    await Promise.all([fill(reader, 'one'), fill(reader, 'two'), fill(writer, 'one')]);
    await transaction(writer.database.fork(), async (em) => {
      await announceDrops(em, ['game:one']);
      expect(reader.cache.get('one', 0)).toBeDefined();
    });
    await eventually(() => expect([reader.cache.size.entries, writer.cache.size.entries]).toEqual([1, 0]), 1_000);
    expect(reader.cache.get('two', 0)).toBeDefined();
  });

  it('do not leave a transaction that is rolled back', async () => {
    await Promise.all([fill(reader, 'kept'), fill(reader, 'marker')]);
    const failing = transaction(writer.database.fork(), async (em) => {
      await announceDrops(em, ['game:kept']);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await transaction(writer.database.fork(), (em) => announceDrops(em, ['game:marker']));
    await eventually(() => expect(reader.cache.get('marker', 0)).toBeUndefined());
    expect(reader.cache.get('kept', 0)).toBeDefined();
  });

  it('carry a thousand tags, and tags that no payload can hold', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => `game ${index} of a bulk import`);
    await Promise.all([fill(reader, 'game 999 of a bulk import'), fill(reader, 'other')]);
    await transaction(writer.database.fork(), (em) =>
      announceDrops(
        em,
        many.map((key) => `game:${key}`),
      ),
    );
    await eventually(() => expect(reader.cache.get('game 999 of a bulk import', 0)).toBeUndefined());
    expect(reader.cache.get('other', 0)).toBeDefined();
    await transaction(writer.database.fork(), (em) => announceDrops(em, ['x'.repeat(9_000)]));
    await eventually(() => expect(reader.cache.size.entries).toBe(0));
  });

  it('that may have been missed empty the cache: the listening connection was lost', async () => {
    await fill(reader, 'one');
    await writer.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name like '%listen'`,
    );
    await eventually(() => expect(reader.cache.get('one', 0)).toBeUndefined());
  });

  it('are heard again when the connection is back', async () => {
    await eventually(async () => {
      await fill(reader, 'two');
      await transaction(writer.database.fork(), (em) => announceDrops(em, ['game:two']));
      await eventually(() => expect(reader.cache.get('two', 0)).toBeUndefined(), 200);
    });
  });
});

describe('payloadsOf', () => {
  it('fits every payload below 8,000 bytes and loses no tag', () => {
    const tags = Array.from({ length: 3_000 }, (_, index) => `игра "${index}"`);
    const payloads = payloadsOf([...tags, ...tags]);
    for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThan(8_000);
    expect(payloads.flatMap((payload) => JSON.parse(payload) as string[])).toEqual(tags);
    expect(payloads.length).toBeLessThan(15);
    expect(payloadsOf([])).toEqual([]);
  });
});
