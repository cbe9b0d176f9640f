import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { OrderOperations } from '../test/order-operations.ts';
import type { SteamClient } from './client.ts';
import type { Client } from './operation-types.ts';
import type { SteamError } from './errors.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <Truth extends true>(truth?: Truth) => truth;

/** Never runs: what must compile, and under `@ts-expect-error` what must not. */
async function calls(steam: SteamClient, { orders }: Client<OrderOperations>, error: SteamError) {
  await steam.catalog.getGame({ path: { id: 620 } });
  await steam.catalog.getGame({ path: { id: '620' } }, { signal: AbortSignal.abort(), deadline: 1 });
  // @ts-expect-error no such plugin
  await steam.catalogue.getGame({ path: { id: 620 } });
  // @ts-expect-error no such operation
  await steam.catalog.getGames({ path: { id: 620 } });
  // @ts-expect-error no input
  await steam.catalog.getGame();
  // @ts-expect-error no such path parameter
  await steam.catalog.getGame({ path: { appId: 620 } });
  // @ts-expect-error no query declared
  await steam.catalog.getGame({ path: { id: 620 }, query: { full: true } });
  // @ts-expect-error no body declared
  await steam.catalog.getGame({ path: { id: 620 }, body: {} });
  // @ts-expect-error no such option
  await steam.catalog.getGame({ path: { id: 620 } }, { timeout: 1 });
  // @ts-expect-error not a list
  steam.catalog.getGame.pages({ path: { id: 620 } });

  const answer = await steam.catalog.getGame.answer({ path: { id: 620 }, headers: { 'If-None-Match': '"1"' } });
  if (answer.status === 200) answer.body.name.toString();
  // @ts-expect-error a 304 has no body
  answer.body.name.toString();

  await steam.users.login({ body: { account: 'alice', password: 'p' } });
  // @ts-expect-error a part of the body is missing
  await steam.users.login({ body: { account: 'alice' } });
  // @ts-expect-error a wrong type in the body
  await steam.users.login({ body: { account: 1, password: 'p' } });
  // @ts-expect-error an unknown field in the body
  await steam.users.login({ body: { account: 'alice', password: 'p', remember: true } });

  const account = await steam.users.getOwnAccount();
  // @ts-expect-error no such field in the answer
  account.password.toString();
  isTrue<Equal<Awaited<ReturnType<typeof steam.users.logout>>, undefined>>();

  await orders.createOrder({ body: { items: [] } }, { idempotencyKey: 'key' });
  // @ts-expect-error the operation requires an Idempotency-Key
  await orders.createOrder({ body: { items: [] } });
  // @ts-expect-error the key is an option, not a header
  await orders.createOrder({ body: { items: [] }, headers: { 'Idempotency-Key': 'key' } }, { idempotencyKey: 'key' });
  await orders.replaceOrder({ path: { id: 1 }, headers: { 'If-Match': '"1"' } });
  // @ts-expect-error a required header is missing
  await orders.replaceOrder({ path: { id: 1 } });

  for await (const order of orders.listOrders.pages({ query: { limit: 2 } }))
    isTrue<Equal<typeof order, { id: string }>>();
  for await (const page of orders.listOrders.pages().byPage()) page.items.map(({ id }) => id);

  if (error.code === 'game-not-found') return;
  // @ts-expect-error no such code
  if (error.code === 'game-lost') return;
}

describe('the types of calls', () => {
  it('hold for the compiler', async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const checked = promisify(execFile)('node_modules/.bin/tsc', ['-p', 'sdk/tsconfig.json'], { cwd: root });
    expect(calls).toBeInstanceOf(Function);
    await expect(checked.catch((failed: { stdout: string }) => failed)).resolves.toMatchObject({ stdout: '' });
  });
});
