import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testDatabaseUrl } from '../../../../test/harness/database.ts';
import { checkConnectionBudget } from './connection-budget.ts';

const role = `budget_${randomBytes(4).toString('hex')}`;
const asRole = new URL(testDatabaseUrl());
asRole.username = role;
asRole.password = 'a-password';

describe('checkConnectionBudget', () => {
  let server: pg.Client;
  beforeAll(async () => {
    server = new pg.Client(testDatabaseUrl());
    await server.connect();
    await server.query(`create role ${role} login password 'a-password' connection limit 20`);
  });
  afterAll(async () => {
    await server.query(`drop role ${role}`);
    await server.end();
  });

  const demand = (what: string, connections: number, url = asRole.href) => ({ what, url, connections });

  it('accepts what the server has', async () => {
    const check = checkConnectionBudget([demand('users: pool', 10), demand('users: LISTEN', 10)]);
    await expect(check).resolves.toBeUndefined();
  });

  it('refuses more and shows the sum', async () => {
    const check = checkConnectionBudget([demand('users: pool', 10), demand('catalog: pool', 11)]);
    await expect(check).rejects.toThrow(
      `PostgreSQL at ${asRole.host} gives 20 connections, but this installation may need 21:\n` +
        `    10  users: pool\n    11  catalog: pool\nRaise max_connections there`,
    );
  });

  it('leaves to superusers what is reserved for them', async () => {
    const { rows } = await server.query<{ all: number }>(`select current_setting('max_connections')::int as all`);
    const all = rows[0]?.all ?? 0;
    await checkConnectionBudget([demand('pool', all - 3, testDatabaseUrl())]);
    await expect(checkConnectionBudget([demand('pool', all - 2, testDatabaseUrl())])).rejects.toThrow(`${all - 3}`);
  });
});
