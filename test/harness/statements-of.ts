import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';

const asked = new AsyncLocalStorage<string[]>();

/** The statements that some work asks PostgreSQL, in their order, by their names or else their texts. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { query } = pg.Client.prototype;
  const all: string[] = [];
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      const [statement] = given as [string | pg.QueryConfig];
      const { name, text } = typeof statement === 'string' ? { name: undefined, text: statement } : statement;
      asked.getStore()?.push(name ?? text);
      return Reflect.apply(query, this, given) as unknown;
    },
  });
  try {
    await asked.run(all, work);
  } finally {
    Object.assign(pg.Client.prototype, { query });
  }
  return all;
}
