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

const importGame = async (appId: number, given: Partial<Schemas['GameImport']> = {}) =>
  (await admin.importGames({ body: { games: [sampleGame({ appId, discountPercent: 0, ...given })] } })).body;
const path = (id: number) => ({ path: { id: String(id) } });
const inDays = (days: number) => new Date(store.clock.now().getTime() + days * day).toISOString();
const discount = (start: number, end: number, kind: 'custom' | 'seasonal' = 'custom') => ({
  percent: 50,
  kind,
  startsAt: inDays(start),
  endsAt: inDays(end),
});
const states = async (id: number) =>
  (await admin.listDiscounts(path(id))).body.items.map(({ state, endsAt }) => [state, endsAt]);
const read = async (id: number) => (await anybody.getGame(path(id))).body;

describe('a game that is put into the store again', () => {
  // The clock begins on 22 November 2026.
  const dated = (date: string, precision: 'day' | 'month' | 'quarter' | 'year') => ({ date, precision });
  const open = { date: null, precision: 'to_be_announced' as const };

  it.each([
    [20, 'coming_soon', dated('2026-01-01', 'year')],
    [21, 'coming_soon', dated('2026-11-01', 'month')],
    [22, 'coming_soon', dated('2026-07-01', 'quarter')],
    [23, 'coming_soon', dated('2026-12-24', 'day')],
    [24, 'coming_soon', open],
    [25, 'coming_soon', null],
    [26, 'released', dated('2026-01-01', 'year')],
    [27, 'released', dated('2026-11-22', 'day')],
    [28, 'released', open],
    [29, 'released', null],
  ] as const)('%d is %s as before, dated %o', async (id, availability, releaseDate) => {
    await importGame(id, { availability, releaseDate });
    await admin.delistGame(path(id));
    await admin.relistGame(path(id));
    expect(await read(id)).toMatchObject({ availability, releaseDate });
  });

  it.each([
    [30, 'coming_soon', dated('2026-01-01', 'year')],
    [31, 'coming_soon', dated('2026-11-01', 'month')],
    [32, 'coming_soon', dated('2026-10-01', 'quarter')],
    [33, 'coming_soon', null],
    [34, 'coming_soon', open],
    [35, 'released', dated('2026-10-01', 'month')],
    [36, 'released', dated('2026-07-01', 'quarter')],
    [37, 'released', dated('2025-01-01', 'year')],
    [38, 'released', dated('2026-11-22', 'day')],
  ] as const)('%d, which never was there, is %s by its date, %o', async (id, availability, releaseDate) => {
    await importGame(id, { availability: 'delisted', releaseDate });
    await admin.relistGame(path(id));
    expect(await read(id)).toMatchObject({ availability, releaseDate });
  });

  it('is what an import has said of it meanwhile', async () => {
    await importGame(39, { availability: 'coming_soon', releaseDate: null });
    await admin.delistGame(path(39));
    await importGame(39, { availability: 'released', releaseDate: null });
    await importGame(39, { availability: 'delisted', releaseDate: null });
    await admin.relistGame(path(39));
    expect(await read(39)).toMatchObject({ availability: 'released' });
  });
});

describe('discounts of a delisted game', () => {
  it('are refused', async () => {
    await importGame(1);
    await admin.delistGame(path(1));
    const create = admin.createDiscount({ ...path(1), body: discount(1, 8) });
    await expect(create).rejects.toMatchObject({ code: 'game-delisted' });
    await admin.relistGame(path(1));
    expect((await admin.createDiscount({ ...path(1), body: discount(1, 8) })).status).toBe(201);
  });

  it.each([
    [2, 'an administrator', () => admin.delistGame(path(2))],
    [3, 'a change', () => admin.updateGame({ ...path(3), body: { availability: 'delisted' } })],
    [4, 'an import', () => importGame(4, { availability: 'delisted' })],
  ])('%d: are over when it is delisted by %s, and do not come back with it', async (id, _who, delist) => {
    await importGame(id);
    const running = discount(0, 7);
    const later = discount(8, 9, 'seasonal');
    await admin.createDiscount({ ...path(id), body: running });
    await admin.createDiscount({ ...path(id), body: later });
    await store.settle();
    const before = await read(id);
    expect(before.price).toMatchObject({ discountPercent: 50 });
    store.clock.turn(1_000);
    await delist();
    const after = await read(id);
    expect(after).toMatchObject({
      availability: 'delisted',
      price: { finalAmount: 999, discountPercent: 0, discountEndsAt: null },
      priceChangeNumber: before.priceChangeNumber + 1,
    });
    const over = [
      ['cancelled', later.endsAt],
      ['ended', inDays(0)],
    ];
    expect(await states(id)).toEqual(over);
    const changes = (await store.events('catalog.priceChanged')).flatMap((event) => event.changes);
    expect(changes.at(-1)).toMatchObject({ appId: id, discountPercent: 0, changedAt: inDays(0) });
    await admin.relistGame(path(id));
    store.clock.turn(10 * day);
    await store.settle();
    expect(await states(id)).toEqual(over);
    expect((await read(id)).price).toMatchObject({ discountPercent: 0 });
  });
});

describe('a delisted game', () => {
  it('stays delisted when it is imported as released, and takes the rest', async () => {
    await importGame(5);
    await admin.delistGame(path(5));
    expect(await importGame(5, { name: 'Portal 3' })).toMatchObject({ updated: 1 });
    expect(await read(5)).toMatchObject({ name: 'Portal 3', availability: 'delisted' });
    expect(await importGame(5, { name: 'Portal 3' })).toMatchObject({ unchanged: 1 });
  });

  it('can be put into the store again as it was imported', async () => {
    await admin.relistGame(path(5));
    expect(await read(5)).toMatchObject({ name: 'Portal 3', availability: 'released' });
    await admin.delistGame(path(5));
    await importGame(5);
    await admin.updateGame({ ...path(5), body: { availability: 'released' } });
    expect(await read(5)).toMatchObject({ name: 'Portal 2', availability: 'released' });
  });
});
