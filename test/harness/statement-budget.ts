import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Specification } from '@steam-clone/spec';
import pg from 'pg';

/** A case of an operation (`<name>`, or `<name>, <case>`), the statements that it may cost, and a request of it. */
export type Budget = [what: string, budget: number, work: () => Promise<unknown>];

/** Statements of the request that is counted; those of jobs, relays and timers are in no request. */
const counted = new AsyncLocalStorage<string[]>();

/**
 * Tests that each of a plugin's operations, internal ones too, has a budget and costs exactly that many statements: one more is a
 * read that was repeated or a loop, one less a budget to lower. What begins and ends a transaction is not counted.
 */
export function testBudgets({ operations }: Specification, budgets: Budget[]): void {
  // Everything that a plugin asks of its database goes through `query` of a client.
  const { query } = pg.Client.prototype;
  beforeAll(() => {
    Object.assign(pg.Client.prototype, {
      query(this: pg.Client, ...given: unknown[]) {
        const [asked] = given as [string | { text?: string }];
        counted.getStore()?.push(typeof asked === 'string' ? asked : (asked.text ?? ''));
        return Reflect.apply(query, this, given) as unknown;
      },
    });
  });
  afterAll(() => {
    Object.assign(pg.Client.prototype, { query });
  });

  it('has a budget for every operation', () => {
    const named = budgets.map(([what]) => what.split(',')[0]);
    expect([...new Set(named)].toSorted()).toEqual(operations.map(({ id }) => id.split('.')[1]).toSorted());
  });

  it.each(budgets)('%s costs %d statements', async (_what, budget, work) => {
    const statements: string[] = [];
    await counted.run(statements, work);
    const asked = statements.filter((statement) => !isBeside(statement));
    const list = asked.map((statement) => `\n- ${statement.replaceAll(/\s+/g, ' ').slice(0, 200)}`);
    expect(asked.length === budget ? '' : `${asked.length} statements:${list.join('')}`).toBe('');
  });
}

/** A request that needs something done before, which is not counted. */
export function after<Prepared>(
  prepare: () => Promise<Prepared>,
  work: (prepared: Prepared) => Promise<unknown>,
): () => Promise<unknown> {
  return async () => work(await uncounted(prepare));
}

/** Asks something beside the request that is counted. */
export function uncounted<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return counted.exit(ask);
}

/** What begins and ends transactions, and the relay, which a commit wakes. */
function isBeside(statement: string): boolean {
  if (/^\s*(begin|commit|savepoint|release)\b/i.test(statement)) return true;
  return /\boutbox\b/i.test(statement) && !/^insert into "outbox"/i.test(statement);
}
