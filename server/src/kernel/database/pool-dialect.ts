import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type pg from 'pg';
import { queryOf, type Statement } from './statement.ts';

/**
 * Lets the ORM work on a pool that others use too. Kysely and its own driver keep a connection for ever when BEGIN or
 * ROLLBACK fails on it, so a handful of lost connections would empty the pool; and they know no named statements.
 */
export class PoolDialect extends PostgresDialect {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): Driver {
    return new PoolDriver(this.#pool);
  }
}

/** One of the pool's connections while the ORM has it. */
export class PoolConnection implements DatabaseConnection {
  readonly client: pg.PoolClient;
  /** It is not known what state the connection is in. */
  broken = false;
  #released = false;

  constructor(client: pg.PoolClient) {
    this.client = client;
  }

  /** Gives the connection back to the pool, once. */
  release(): void {
    if (this.#released) return;
    this.#released = true;
    this.client.release(this.broken);
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { command, rowCount, rows } = await this.client.query(sql, [...parameters]);
    const changes = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE';
    return { rows, ...(changes && { numAffectedRows: BigInt(rowCount ?? 0) }) };
  }

  /** Runs a statement whose plan the connection keeps. */
  async run<Row>(statement: Statement, parameters: Record<string, unknown>): Promise<Row[]> {
    return (await this.client.query(queryOf(statement, parameters))).rows;
  }

  streamQuery(): never {
    throw new Error('Streaming is not supported: read page by page');
  }
}

class PoolDriver implements Driver {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<PoolConnection> {
    return new PoolConnection(await this.#pool.connect());
  }

  async beginTransaction(
    connection: PoolConnection,
    { isolationLevel, accessMode }: TransactionSettings,
  ): Promise<void> {
    const level = isolationLevel ? ` isolation level ${isolationLevel}` : '';
    try {
      await connection.client.query(`begin${level}${accessMode ? ` ${accessMode}` : ''}`);
    } catch (error) {
      connection.broken = true;
      connection.release();
      throw error;
    }
  }

  async commitTransaction({ client }: PoolConnection): Promise<void> {
    await client.query('commit');
  }

  async rollbackTransaction(connection: PoolConnection): Promise<void> {
    try {
      await connection.client.query('rollback');
    } catch {
      // PostgreSQL rolls back what its client has left.
      connection.broken = true;
    }
  }

  async savepoint({ client }: PoolConnection, name: string): Promise<void> {
    await client.query(`savepoint ${client.escapeIdentifier(name)}`);
  }

  async rollbackToSavepoint({ client }: PoolConnection, name: string): Promise<void> {
    await client.query(`rollback to savepoint ${client.escapeIdentifier(name)}`);
  }

  async releaseSavepoint({ client }: PoolConnection, name: string): Promise<void> {
    await client.query(`release savepoint ${client.escapeIdentifier(name)}`);
  }

  async releaseConnection(connection: PoolConnection): Promise<void> {
    connection.release();
  }

  /** The pool is closed by whoever has opened it. */
  async destroy(): Promise<void> {}
}
