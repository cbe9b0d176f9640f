import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { mutationsOf } from '../../conformance/src/mutations/mutations.ts';
import { allOperations, type Callers, goodRequest } from '../contract/operations.ts';
import { StoreClient } from '../harness/store-client.ts';
import { cleanUp, embeddedUrl, newDataDirectory, startProgram, type StoreProgram } from '../harness/store-program.ts';

const directory = newDataDirectory();
const databases: Readonly<Record<string, string>> = {
  payments: 'payment_service',
  purchases: 'purchase_service',
  shopping: 'shopping_service',
};
const operations = allOperations.filter(({ specification: { plugin, internal } }) => plugin in databases && !internal);
/** Of the card that `conformance/src/mutations/card-numbers.ts` sends, in whatever groups. */
const canary = '4242[ -]?4242[ -]?4242[ -]?4242';
let store: StoreProgram;
let client: StoreClient;
let callers: Callers;

beforeAll(async () => {
  store = await startProgram({ directory, environment: { LOG_LEVEL: 'debug' } });
  client = await StoreClient.of({ url: store.url, origins: {}, directory });
  callers = { administrator: client.administrator, player: await client.player() };
}, 120_000);

afterAll(() => cleanUp(directory), 60_000);

it('numbers of cards get nowhere: not into an answer, a database or the log', async () => {
  for (const operation of operations) {
    const mutations = mutationsOf(operation.declared).filter(({ code }) => code === 'card-number-in-request');
    expect(mutations.length).toBeGreaterThan(0);
    for (const { what, status, change } of mutations) {
      const { administrator, player } = callers;
      const sent = change(goodRequest(operation, callers), {
        administrator,
        player: { id: player.userId, token: player.token },
      });
      const answer = await client.send(sent);
      const about = { operation: operation.specification.id, what };
      expect({ ...about, status: answer.status }).toEqual({ ...about, status });
      expect(answer.text).not.toMatch(new RegExp(canary));
    }
  }
  for (const database of Object.values(databases)) expect(await tablesWith(database)).toEqual([]);
  await store.end('SIGTERM');
  expect(store.said()).toContain('shopping.addCartLine');
  expect(store.said()).not.toMatch(new RegExp(canary));
}, 120_000);

/** Tables with a row that holds the number. */
async function tablesWith(name: string): Promise<string[]> {
  const database = new pg.Client(embeddedUrl(directory, name));
  await database.connect();
  try {
    const tables = await database.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    expect(tables.rows.length).toBeGreaterThan(5);
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const held = await database.query(`select from ${name} t where t::text ~ $1 limit 1`, [canary]);
      if (held.rows.length > 0) found.push(name);
    }
    return found;
  } finally {
    await database.end();
  }
}
