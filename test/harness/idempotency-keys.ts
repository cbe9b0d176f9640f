import { freshDatabase } from './database.ts';
import { transaction } from '../../server/src/kernel/database/in-transaction.ts';
import { openPluginDatabase } from '../../server/src/kernel/database/plugin-database.ts';
import {
  type IdempotencyClaim,
  type IdempotencyOptions,
  IdempotencyStore,
} from '../../server/src/kernel/idempotency/idempotency-store.ts';
import type { OperationResponse } from '../../server/src/kernel/pipeline/operation-request.ts';
import { Problem } from '../../server/src/kernel/problems/problem.ts';
import { anonymous, type Principal } from '../../server/src/kernel/sessions/principal.ts';

export const alice: Principal = { ...anonymous, kind: 'user', userId: 'alice', sessionId: 'first' };
export const bob: Principal = { ...alice, userId: 'bob' };
export const buy = { id: 'sample.buy', secret: false, idempotency: 'required' as const };
export const input = { path: {}, query: {}, body: { game: 620, gift: { to: 'bob', from: 'alice' } } };

export const response = (changes: Partial<OperationResponse> = {}): OperationResponse => ({
  status: 201,
  headers: { location: '/v1/orders/1', 'content-type': 'application/json' },
  body: '{"order" : 1,\n "name":"Пор🎮"}',
  freshUntil: null,
  accountId: null,
  ...changes,
});

export const codeOf = (error: unknown) => (error instanceof Problem ? error.code : String(error));

let count = 0;
export const newKey = () => `key ${(count += 1)}`;

/** Idempotency-Keys in a database of their own, and an operation whose effects can be counted. */
export async function openKeys() {
  const database = await openPluginDatabase({ plugin: 'sample', url: await freshDatabase('sample'), entities: [] });
  await database.pool.query('create table effect (key text)');
  const store = (options?: IdempotencyOptions) => new IdempotencyStore(database, options);

  async function looked(key: string, by = store(), changes = {}): Promise<IdempotencyClaim> {
    const outcome = await by.look({ principal: alice, operation: buy, key, input, ...changes });
    if ('replay' in outcome) throw new Error('It was replayed');
    return outcome.claim;
  }

  /** A claim whose first transaction was committed and is not the last. */
  async function claimed(key: string, by = store(), changes = {}): Promise<IdempotencyClaim> {
    const claim = await looked(key, by, changes);
    await transaction(database.fork(), (em) => claim.take(em));
    claim.hold();
    return claim;
  }

  async function replayed(key: string, changes = {}): Promise<OperationResponse> {
    const outcome = await store().look({ principal: alice, operation: buy, key, input, ...changes });
    if ('claim' in outcome) throw new Error('It was claimed');
    return outcome.replay;
  }

  const effects = async (key: string) =>
    (await database.pool.query('select from effect where key = $1', [key])).rowCount;

  /** The work of an operation: one effect and its answer in one transaction. */
  const work = (claim: IdempotencyClaim, key: string, answer = response()) =>
    transaction(database.fork(), async (em) => {
      await claim.take(em);
      await em.execute('insert into effect values (?)', [key]);
      await claim.complete(em, answer);
    });

  return { database, store, looked, claimed, replayed, effects, work };
}
