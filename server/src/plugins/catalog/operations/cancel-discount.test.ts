import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { OperationInput, Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const admin = store.as(administrator).catalog;
const anybody = store.as(anonymous).catalog;
const day = 86_400_000;

const importGame = (given: Partial<Schemas['GameImport']>) =>
  admin.importGames({ body: { games: [sampleGame({ discountPercent: 0, ...given })] } });
const inDays = (days: number) => new Date(store.clock.now().getTime() + days * day).toISOString();
const create = async (id: number, given: Partial<OperationInput<'catalog.createDiscount'>['body']> = {}) => {
  const body = { percent: 50, kind: 'custom' as const, startsAt: inDays(1), endsAt: inDays(8), ...given };
  return (await admin.createDiscount({ path: { id: String(id) }, body })).body;
};
const cancel = (id: number, discountId: string) => admin.cancelDiscount({ path: { id: String(id), discountId } });
const discounts = async (id: number) => (await admin.listDiscounts({ path: { id: String(id) }, query: {} })).body.items;
const price = async (id: number) => (await anybody.getGame({ path: { id: String(id) } })).body.price;
const turnDays = async (days: number) => {
  store.clock.turn(days * day);
  await store.settle();
};
/** Percentages that a game's price has had in US dollars and since when, oldest first. */
const history = async (id: number) => {
  const { body } = await anybody.listPriceChanges({ path: { id: String(id) }, query: { region: 'USD' } });
  return body.items.map(({ discountPercent, changedAt }) => [discountPercent, changedAt]).toReversed();
};
const changesOf = async (appId: number) =>
  (await store.events('catalog.priceChanged')).flatMap(({ changes }) =>
    changes.filter((change) => change.appId === appId),
  );

describe('catalog.cancelDiscount', () => {
  it('takes back one that is scheduled: nothing ever happens', async () => {
    await importGame({ appId: 20 });
    const { id } = await create(20);
    await cancel(20, id);
    await turnDays(2);
    expect(await discounts(20)).toMatchObject([{ id, state: 'cancelled' }]);
    expect(await history(20)).toHaveLength(1);
    // It does not stand in the way of another one.
    expect(await create(20)).toMatchObject({ state: 'scheduled' });
  });

  it.each([0, 3])('ends one that has run for %d days, and the next one waits from then', async (days) => {
    await importGame({ appId: 21 + days });
    const { id } = await create(21 + days);
    await turnDays(1);
    store.clock.turn(days * day);
    await cancel(21 + days, id);
    const [ended, possibleAt] = [inDays(0), inDays(30)];
    expect(await discounts(21 + days)).toMatchObject([{ id, state: 'ended', endsAt: ended }]);
    expect(await price(21 + days)).toMatchObject({ discountPercent: 0, discountEndsAt: null });
    expect((await history(21 + days)).at(-1)).toEqual([0, ended]);
    expect((await changesOf(21 + days)).at(-1)).toMatchObject({ discountPercent: 0, finalAmount: 999 });
    await expect(create(21 + days)).rejects.toMatchObject({
      code: 'cooldown-after-discount',
      extensions: { possibleAt },
    });
    await turnDays(8);
    expect(await history(21 + days)).toHaveLength(3);
  });

  it('refuses one that is over, of another game, or that there never was', async () => {
    await importGame({ appId: 30 });
    await importGame({ appId: 31 });
    const { id } = await create(30);
    await expect(cancel(31, id)).rejects.toMatchObject({ code: 'discount-not-found' });
    await expect(cancel(30, newId())).rejects.toMatchObject({ code: 'discount-not-found' });
    await expect(cancel(999_999, id)).rejects.toMatchObject({ code: 'game-not-found' });
    await cancel(30, id);
    await expect(cancel(30, id)).rejects.toMatchObject({ code: 'discount-is-over' });
  });
});
