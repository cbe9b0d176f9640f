import { randomUUID } from 'node:crypto';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { freshDatabase } from '../../../../test/harness/database.ts';
import { type EventPlugin, startEventPlugin } from '../../../../test/harness/event-plugin.ts';
import { startTestQueues, type TestQueues } from '../../../../test/harness/queues.ts';
import { execute } from '../database/in-transaction.ts';
import { statement } from '../database/statement.ts';
import { newId } from '../identifiers.ts';
import type { AnyPlugin, Copy } from '../plugin/manifest.ts';
import { rebuildCopy } from './copies.ts';

interface Game {
  id: string;
  version: number;
  price: number;
  /** Gone from the owner; the copy keeps it as a tombstone, so that a page read before can not bring it back. */
  removed: boolean;
}

const gameTable = (name: string, more = '') =>
  `create table ${name} (id text primary key, version integer not null, price integer not null, removed boolean not null${more})`;

// A row that is not newer only gets the later mark, so that a sweep lets it be.
const write = `insert into game_copy (id, version, price, removed, seen)
  select game.*, $2 from json_to_recordset($1::json) as game (id text, version integer, price integer, removed boolean)
  on conflict (id) do update set
    version = greatest(game_copy.version, excluded.version),
    price = case when excluded.version > game_copy.version then excluded.price else game_copy.price end,
    removed = case when excluded.version > game_copy.version then excluded.removed else game_copy.removed end,
    seen = greatest(game_copy.seen, excluded.seen)`;
const writeCopies = statement('reviews.writeGameCopies', ['games', 'seen'], write);
const sweepCopies = statement('reviews.sweepGameCopies', ['mark'], 'delete from game_copy where seen < $1');
const readPage = statement(
  'catalog.exportGames',
  ['after', 'limit'],
  'select id, version, price, removed from game where id > $1 order by id limit $2',
);
const change = statement(
  'catalog.changeGame',
  ['id', 'price', 'removed'],
  `insert into game values ($1, 1, $2, $3)
   on conflict (id) do update set version = game.version + 1, price = excluded.price, removed = excluded.removed
   returning id, version, price, removed`,
);

const copy: Copy<unknown> = {
  from: 'catalog.exportGames' as never,
  async apply(rows, rebuild, { em }) {
    await execute(em, writeCopies, { games: JSON.stringify(rows), seen: rebuild });
  },
  async sweep(rebuild, { em }) {
    await execute(em, sweepCopies, { mark: rebuild });
  },
};
const onGameChanged: AnyPlugin['subscribers'][string] = async (batch, { em }) => {
  // Newest last and one row an id: a statement can not touch a row twice.
  const games = new Map(
    batch.toSorted((a, b) => Number(a.version) - Number(b.version)).map((event) => [event.aggregateId, event.payload]),
  );
  await execute(em, writeCopies, { games: JSON.stringify([...games.values()]), seen: newId() });
};

describe('a copy', () => {
  let queues: TestQueues;
  let catalog: EventPlugin;
  let reviews: EventPlugin;
  const asked: (string | undefined)[] = [];
  beforeAll(async () => {
    queues = await startTestQueues();
  });
  beforeEach(async () => {
    const [catalogId, reviewsId] = [`catalog-${randomUUID()}`, `reviews-${randomUUID()}`];
    const url = (table: string) => freshDatabase('copies', [{ name: 'games', up: [table] }]);
    catalog = await startEventPlugin({
      id: catalogId,
      url: await url(gameTable('game')),
      backend: queues.backend,
      events: [{ type: 'catalog.gameChanged', aggregate: { id: 'id', version: 'version' } }],
      subscriptions: { 'catalog.gameChanged': [reviewsId] },
    });
    reviews = await startEventPlugin({
      id: reviewsId,
      url: await url(gameTable('game_copy', ', seen uuid not null')),
      backend: queues.backend,
      subscribers: { 'catalog.gameChanged': onGameChanged },
      calls: { catalog: { exportGames } },
    });
  });
  afterEach(async () => {
    await Promise.all([catalog.stop(), reviews.stop()]);
  });
  afterAll(() => queues.stop());

  const exportGames = async ({ query }: { query: { cursor?: string; limit: number } }) => {
    asked.push(query.cursor);
    // As over HTTP: what is read may be old when it arrives.
    const items = await catalog.database.rows<Game>(readPage, { after: query.cursor ?? '', limit: query.limit });
    await turnOfTheLoop();
    return { status: 200, body: { items, nextCursor: items.length < query.limit ? null : (items.at(-1)?.id ?? null) } };
  };
  const idOf = (index: number): string => `game-${String(index).padStart(5, '0')}`;
  const changeGame = (index: number, price: number, removed = false): Promise<void> =>
    catalog.database.fork().transactional(async (em) => {
      const [game] = await execute<Game>(em, change, { id: idOf(index), price, removed });
      catalog.events.publish(em, 'catalog.gameChanged', game, null);
    });
  const fill = (count: number): Promise<unknown> =>
    catalog.database.pool.query(
      `insert into game select 'game-' || lpad(i::text, 5, '0'), 1, i, false from generate_series(0, $1 - 1) as i`,
      [count],
    );
  const rebuild = (of = copy): Promise<number> => rebuildCopy(of, reviews.database, reviews.makeContext);
  const drained = async (): Promise<void> => {
    await catalog.events.drained();
    await reviews.events.drained();
  };
  const gamesIn = async ({ database }: EventPlugin, table: string): Promise<Game[]> => {
    const { rows } = await database.pool.query(`select id, version, price, removed from ${table} order by id`);
    return rows;
  };
  const expectEqual = async (): Promise<void> => {
    expect(await gamesIn(reviews, 'game_copy')).toEqual(await gamesIn(catalog, 'game'));
  };

  it('is filled from its owner page by page', async () => {
    await fill(2_200);
    asked.length = 0;
    expect(await rebuild()).toBe(2_200);
    expect(asked).toEqual([undefined, idOf(999), idOf(1_999)]);
    await expectEqual();
  });

  it('is whole again after it was dropped under load', async () => {
    await fill(3_000);
    await rebuild();
    await reviews.database.pool.query('truncate game_copy');
    let rebuilt = false;
    let changes = 0;
    const load = async (worker: number): Promise<void> => {
      for (let step = worker; !rebuilt || step < 100; step += 4) {
        // Old ones, removed ones and new ones.
        await changeGame((step * 37) % 3_100, 10_000 + step, step % 7 === 0);
        changes += 1;
      }
    };
    const loads = [0, 1, 2, 3].map(load);
    await rebuild();
    rebuilt = true;
    await Promise.all(loads);
    await drained();
    expect(changes).toBeGreaterThanOrEqual(100);
    await expectEqual();
  });

  it('loses what its owner has no more, but nothing that came while it was rebuilt', async () => {
    await fill(10);
    await rebuild();
    await catalog.database.pool.query('delete from game where id = $1', [idOf(3)]);
    await rebuild();
    await expectEqual();
    // Arrives between the last page and the sweep.
    const late = {
      ...copy,
      sweep: async (...args: Parameters<typeof copy.sweep>) => {
        await changeGame(77, 1);
        await drained();
        await copy.sweep(...args);
      },
    };
    await rebuild(late);
    await expectEqual();
  });

  it('names the call that its manifest lacks', async () => {
    const lost = { ...copy, from: 'catalog.exportPrices' as never };
    await expect(rebuild(lost)).rejects.toThrow('made from catalog.exportPrices, which the manifest');
  });
});
