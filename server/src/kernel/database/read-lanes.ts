import type pg from 'pg';
import { isDatabaseUnavailable } from './errors.ts';

/** A statement with its values, as `pg` takes it. */
export type Read = pg.QueryConfig & { rowMode?: string };

interface Lane {
  client: Promise<pg.PoolClient>;
  /** Reads that wait for their answer. */
  waiting: number;
  /** When the last answer came, or the first read went; `performance.now()`. */
  heard: number;
  /** Its connection is lost, or about to be. */
  broken: boolean;
}

/** Ms without an answer after which no further read goes the same way: it may be a dead end, or behind a slow one. */
const patience = 1_000;

/**
 * Runs reads on a few connections of a pool, several at once on each: a read is sent before the answer to the one before
 * it is there. Waking a PostgreSQL that waits costs more than all else that a hot read does; this way it hardly ever
 * waits, and a read costs half. A lane is given back to the pool when nothing waits on it.
 */
export class ReadLanes {
  readonly #pool: pg.Pool;
  readonly #most: number;
  #lanes: Lane[] = [];

  /** The pool's clients pipeline. `most` is less than the pool has, so that reads never keep a transaction waiting. */
  constructor(pool: pg.Pool, most: number) {
    this.#pool = pool;
    this.#most = most;
  }

  async run(read: Read): Promise<pg.QueryResult> {
    const lane = this.#choose();
    lane.waiting += 1;
    try {
      return await (await lane.client).query(read);
    } catch (error) {
      lane.broken ||= isDatabaseUnavailable(error);
      if (lane.broken) this.#forget(lane);
      throw error;
    } finally {
      lane.waiting -= 1;
      lane.heard = performance.now();
      if (lane.waiting === 0) this.#close(lane);
    }
  }

  /** A new lane while there may be one, else the one with least to do of those that answer. */
  #choose(): Lane {
    const now = performance.now();
    const answering = this.#lanes.filter(({ heard }) => now - heard <= patience);
    const isFull = answering.length === this.#most || this.#lanes.length >= Math.max(1, this.#pool.options.max - 1);
    if (isFull) {
      const candidates = answering.length > 0 ? answering : this.#lanes;
      return candidates.reduce((a, b) => (a.waiting <= b.waiting ? a : b));
    }
    const lane = { client: this.#pool.connect(), waiting: 0, heard: now, broken: false };
    this.#lanes.push(lane);
    return lane;
  }

  #close(lane: Lane): void {
    this.#forget(lane);
    lane.client.then(
      (client) => client.release(lane.broken),
      () => {},
    );
  }

  #forget(lane: Lane): void {
    this.#lanes = this.#lanes.filter((other) => other !== lane);
  }
}
