import { expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const admin = store.as(administrator).catalog;
const anybody = store.as(anonymous).catalog;
const day = 86_400_000;

const inDays = (days: number) => new Date(store.clock.now().getTime() + days * day).toISOString();
const path = (appId: number) => ({ path: { id: String(appId) } });
const importGames = (...appIds: number[]) =>
  admin.importGames({ body: { games: appIds.map((appId) => sampleGame({ appId, discountPercent: 0 })) } });
/** Writes a discount past all rules. */
const write = async (appId: number, percent: number, start: number, end: number) => {
  await store.database.pool.query(
    `insert into discount (id, app_id, percent, kind, starts_at, ends_at, state, created_at)
     values (gen_random_uuid(), $1, $2, 'custom', $3, $4, 'scheduled', $3)`,
    [appId, percent, inDays(start), inDays(end)],
  );
};
const turnDays = async (days: number) => {
  store.clock.turn(days * day);
  await store.settle();
};
const states = async (appId: number) =>
  (await admin.listDiscounts(path(appId))).body.items.map(({ percent, state }) => `${percent} ${state}`).toSorted();
const read = async (appId: number) => (await anybody.getGame(path(appId))).body;

it('cancels what would start while another discount runs, and starts those of other games', async () => {
  await importGames(1, 2);
  await write(1, 10, 1, 10);
  await write(1, 20, 5, 7);
  await write(2, 30, 5, 7);
  await turnDays(1);
  expect(await states(1)).toEqual(['10 running', '20 scheduled']);
  await turnDays(4);
  expect([await states(1), await states(2)]).toEqual([['10 running', '20 cancelled'], ['30 running']]);
  const { id, price } = await read(1);
  expect(price).toMatchObject({ discountPercent: 10 });
  expect(await store.audited(id)).toEqual(['catalog.discountStarted', 'catalog.discountCancelled']);
  await turnDays(5);
  expect([await states(1), await states(2)]).toEqual([['10 ended', '20 cancelled'], ['30 ended']]);
  expect((await read(1)).price).toMatchObject({ discountPercent: 0 });
});

it('starts one of two that begin together', async () => {
  await importGames(3, 4);
  await write(3, 40, 1, 3);
  await write(3, 40, 1, 3);
  await write(4, 50, 1, 3);
  await turnDays(1);
  expect([await states(3), await states(4)]).toEqual([['40 cancelled', '40 running'], ['50 running']]);
});
