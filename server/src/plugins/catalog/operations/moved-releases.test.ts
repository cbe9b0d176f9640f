import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const admin = store.as(administrator).catalog;
const anybody = store.as(anonymous).catalog;
const day = 86_400_000;

/** So many days after 22 November 2026, the day on which the tests begin. */
const date = (days: number) => new Date(Date.UTC(2026, 10, 22 + days)).toISOString().slice(0, 10);
const onDay = (days: number, time = '00:00:00.000') => `${date(days)}T${time}Z`;
const exactly = (days: number) => ({ date: date(days), precision: 'day' as const });

const importGame = (appId: number, given: Partial<Schemas['GameImport']> = {}) =>
  admin.importGames({ body: { games: [toCome(appId, given)] } });
const toCome = (appId: number, given: Partial<Schemas['GameImport']> = {}) =>
  sampleGame({ appId, discountPercent: 0, availability: 'coming_soon', releaseDate: exactly(10), ...given });
const update = (appId: number, body: Schemas['GameChanges']) => admin.updateGame({ path: { id: String(appId) }, body });
const create = (appId: number, body: Parameters<typeof admin.createDiscount>[0]['body']) =>
  admin.createDiscount({ path: { id: String(appId) }, body });
const launch = { percent: 30, kind: 'launch' as const, startsAt: onDay(10, '18:00:00.000'), endsAt: onDay(20) };
const discounts = async (id: number) =>
  (await admin.listDiscounts({ path: { id: String(id) } })).body.items.map(({ state, startsAt, endsAt }) => [
    state,
    startsAt,
    endsAt,
  ]);
const read = async (id: number) => (await anybody.getGame({ path: { id: String(id) } })).body;

describe('a scheduled launch discount', () => {
  it('moves with a release that an administrator moves, as long as before', async () => {
    await importGame(1);
    await create(1, launch);
    await update(1, { releaseDate: exactly(40) });
    expect(await discounts(1)).toEqual([['scheduled', onDay(40, '18:00:00.000'), onDay(50)]]);
    await update(1, { releaseDate: exactly(5) });
    expect(await discounts(1)).toEqual([['scheduled', onDay(5, '18:00:00.000'), onDay(15)]]);
    expect(await store.audited((await read(1)).id)).toEqual([
      'catalog.discountCreated',
      'catalog.discountMoved',
      'catalog.gameUpdated',
      'catalog.discountMoved',
      'catalog.gameUpdated',
    ]);
  });

  it('moves with a release that an import moves, and with no other change', async () => {
    await importGame(2);
    await create(2, launch);
    await importGame(2, { shortDescription: 'Changed.' });
    expect(await discounts(2)).toEqual([['scheduled', launch.startsAt, launch.endsAt]]);
    await importGame(2, { releaseDate: exactly(12) });
    expect(await discounts(2)).toEqual([['scheduled', onDay(12, '18:00:00.000'), onDay(22)]]);
  });

  it('starts at once when the release turns out to have been, and ends no later than by it', async () => {
    await importGame(3);
    await create(3, launch);
    await update(3, { releaseDate: exactly(-2), availability: 'released' });
    const now = store.clock.now().toISOString();
    await store.settle();
    expect(await discounts(3)).toEqual([['running', now, onDay(8)]]);
    expect((await read(3)).price).toMatchObject({ discountPercent: 30, discountEndsAt: onDay(8) });
    await update(3, { releaseDate: exactly(-1) });
    expect(await discounts(3)).toEqual([['running', now, onDay(8)]]);
  });

  it.each([
    ['is not known any more', 4, null],
    ['is only known by its month', 5, { date: '2027-01-01', precision: 'month' as const }],
    ['was long ago', 6, exactly(-30)],
    ['was so long ago that less than seven days are left of it', 8, exactly(-3)],
  ])('is cancelled when the day of the release %s', async (_what, appId, releaseDate) => {
    await importGame(appId);
    await create(appId, launch);
    await importGame(appId, { releaseDate });
    expect(await discounts(appId)).toEqual([['cancelled', launch.startsAt, launch.endsAt]]);
  });
});

describe('a moved launch discount beside others', () => {
  const running = { percent: 30, kind: 'custom' as const, endsAt: onDay(13) };
  const later = { percent: 30, startsAt: onDay(54), endsAt: onDay(60) };

  it.each([
    ['runs', 10, 2],
    ['ends less than 30 days before it', 11, 20],
  ])('is cancelled where another %s', async (_what, appId, release) => {
    await importGame(appId, { availability: 'released', releaseDate: exactly(-100) });
    await create(appId, running);
    await store.settle();
    await update(appId, { availability: 'coming_soon', releaseDate: exactly(60) });
    await create(appId, { ...launch, startsAt: onDay(60), endsAt: onDay(67) });
    await update(appId, { releaseDate: exactly(release) });
    expect((await discounts(appId)).map(([state]) => state)).toEqual(['cancelled', 'running']);
    expect((await store.audited((await read(appId)).id)).slice(-2)).toEqual([
      'catalog.discountCancelled',
      'catalog.gameUpdated',
    ]);
  });

  it.each([
    ['are cancelled within 30 days of its end', 12, 'custom', 24, 'cancelled'],
    ['stay 30 days after it', 13, 'custom', 10, 'scheduled'],
    ['stay when they are seasonal', 14, 'seasonal', 24, 'scheduled'],
  ] as const)('stays, and later ones %s', async (_what, appId, kind, release, state) => {
    await importGame(appId);
    await create(appId, { ...launch, startsAt: onDay(10), endsAt: onDay(24) });
    await create(appId, { ...later, kind });
    await update(appId, { releaseDate: exactly(release) });
    expect(await discounts(appId)).toEqual([
      [state, later.startsAt, later.endsAt],
      ['scheduled', onDay(release), onDay(release + 14)],
    ]);
  });
});

it('no discount changes with a game whose release stays, also while it waits for its start', async () => {
  await importGame(15);
  await create(15, launch);
  await create(15, { percent: 30, kind: 'custom', startsAt: onDay(60), endsAt: onDay(65) });
  await update(15, { releaseDate: exactly(-2), availability: 'released' });
  // The work that starts it may come between.
  const times = async () => (await discounts(15)).map(([, ...times]) => times);
  const before = await times();
  for (const name of ['Portal 3', 'Portal 4', 'Portal 5']) {
    store.clock.turn(1_000);
    await update(15, { name });
    expect(await times()).toEqual(before);
  }
  await store.settle();
  expect((await discounts(15)).map(([state]) => state)).toEqual(['scheduled', 'running']);
});

it('another discount is cancelled when the release comes too near to it', async () => {
  await importGame(7);
  const later = { percent: 30, kind: 'custom' as const, startsAt: onDay(45), endsAt: onDay(50) };
  await create(7, later);
  await update(7, { releaseDate: exactly(15) });
  expect(await discounts(7)).toEqual([['scheduled', later.startsAt, later.endsAt]]);
  await update(7, { releaseDate: exactly(16) });
  expect(await discounts(7)).toEqual([['cancelled', later.startsAt, later.endsAt]]);
  store.clock.turn(60 * day);
  await store.settle();
  expect((await read(7)).price).toMatchObject({ discountPercent: 0 });
});
