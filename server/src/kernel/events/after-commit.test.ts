import { defineEntity, type EntityManager, p } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../../../test/harness/database.ts';
import type { OutboxEntry } from '../database/entities/outbox-entry.ts';
import { openPluginDatabase, type PluginDatabase } from '../database/plugin-database.ts';
import { AfterCommit } from './after-commit.ts';

const Note = defineEntity({ name: 'Note', tableName: 'note', properties: { id: p.integer().primary() } });

describe('AfterCommit', () => {
  const afterCommit = new AfterCommit();
  let database: PluginDatabase;
  let calls: string[];
  let nextId = 1;
  beforeAll(async () => {
    const url = await freshDatabase('notes', [{ name: 'note', up: ['create table note (id integer primary key)'] }]);
    database = await openPluginDatabase({ plugin: 'notes', url, entities: [Note], subscribers: [afterCommit] });
  });
  afterAll(() => database.close());
  beforeEach(() => {
    calls = [];
  });

  const write = (em: EntityManager, id = nextId++): void => {
    em.persist(em.create(Note, { id }));
  };
  const call = (name: string) => (): void => {
    calls.push(name);
  };
  const failure = new Error('undone');

  it('calls after the commit of a flush, once for the same function', async () => {
    const em = database.fork();
    const once = call('flushed');
    afterCommit.add(em, once);
    afterCommit.add(em, once);
    write(em);
    expect(calls).toEqual([]);
    await em.flush();
    expect(calls).toEqual(['flushed']);
    write(em);
    await em.flush();
    expect(calls).toEqual(['flushed']);
  });

  it('does the last work in the transaction, and none of one that is rolled back', async () => {
    const id = nextId++;
    const row: OutboxEntry = {
      id: String(id),
      kind: 'job',
      name: 'note',
      aggregateId: null,
      version: null,
      payload: {},
      occurredAt: new Date(),
      trace: null,
      relayedAt: null,
    };
    const insert = (em: EntityManager) =>
      afterCommit.beforeCommit(em, row, async (rows) => {
        for (const { id } of rows) await em.execute('insert into note (id) values (?)', [Number(id)]);
        calls.push('written');
      });
    const undone = database.fork().transactional((em) => {
      insert(em);
      throw failure;
    });
    await expect(undone).rejects.toBe(failure);
    expect(calls).toEqual([]);
    await database.fork().transactional(async (em) => insert(em));
    expect(calls).toEqual(['written']);
    expect((await database.pool.query('select from note where id = $1', [id])).rowCount).toBe(1);
  });

  it('calls after the commit of a transaction, when its rows can be seen', async () => {
    let rows = -1;
    const seen = Promise.withResolvers<void>();
    const id = nextId++;
    await database.fork().transactional(async (em) => {
      write(em, id);
      afterCommit.add(em, () => {
        void database
          .fork()
          .count(Note, { id })
          .then((count) => (rows = count))
          .then(() => seen.resolve());
      });
      await em.flush();
      expect(rows).toBe(-1);
    });
    await seen.promise;
    expect(rows).toBe(1);
  });

  it('forgets what a rolled back transaction was to call', async () => {
    const outer = database.fork();
    await expect(
      outer.transactional((em) => {
        afterCommit.add(em, call('rolled back'));
        throw failure;
      }),
    ).rejects.toBe(failure);
    await outer.transactional((em) => write(em));
    expect(calls).toEqual([]);
  });

  it('forgets what a failed flush was to call', async () => {
    const id = nextId++;
    const first = database.fork();
    write(first, id);
    await first.flush();
    const em = database.fork();
    afterCommit.add(em, call('failed'));
    write(em, id);
    await expect(em.flush()).rejects.toThrow('duplicate key');
    em.clear();
    write(em);
    await em.flush();
    expect(calls).toEqual([]);
  });

  it('waits for the outermost transaction', async () => {
    await database.fork().transactional(async (em) => {
      await em.transactional(async (inner) => {
        await inner.transactional((innermost) => afterCommit.add(innermost, call('innermost')));
        afterCommit.add(inner, call('inner'));
      });
      await em
        .transactional((inner) => {
          afterCommit.add(inner, call('undone'));
          throw failure;
        })
        .catch(() => {});
      expect(calls).toEqual([]);
    });
    expect(calls.sort()).toEqual(['inner', 'innermost']);
  });

  it('keeps transactions that run side by side apart', async () => {
    const entered = Promise.withResolvers<void>();
    const leave = Promise.withResolvers<void>();
    const slow = database.fork().transactional(async (em) => {
      afterCommit.add(em, call('slow'));
      entered.resolve();
      await leave.promise;
    });
    await entered.promise;
    await database.fork().transactional((em) => afterCommit.add(em, call('quick')));
    expect(calls).toEqual(['quick']);
    leave.resolve();
    await slow;
    expect(calls).toEqual(['quick', 'slow']);
  });
});
