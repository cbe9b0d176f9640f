import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, service } from '../../../../../test/harness/principals.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const admin = store.as(administrator).catalog;
const anybody = store.as(anonymous).catalog;
const copier = store.as(service).catalog;

type Prices = Schemas['Package']['prices'];
const dollars: Prices = [{ region: 'USD', amount: 1_499 }];
const put = async (packageId: number, changes: { name?: string; appIds?: number[]; prices?: Prices } = {}) =>
  (await admin.putPackage({ path: { packageId }, body: { name: 'Both', appIds: [2, 1], prices: dollars, ...changes } }))
    .body;
const get = async (packageId: number) => (await anybody.getPackage({ path: { packageId } })).body;
const told = async (packageId: number) => {
  const events = await store.events('catalog.setChanged');
  return events.filter(({ set }) => set.kind === 'package' && set.id === packageId).map(({ set }) => set);
};

await admin.importGames({ body: { games: [1, 2, 3].map((appId) => sampleGame({ appId, name: `Game ${appId}` })) } });

describe('a package of several apps', () => {
  it('is made and changed, and each change is told once', async () => {
    const made = { packageId: 10, name: 'Both', appIds: [2, 1], prices: dollars, isListed: true };
    expect(await put(10)).toEqual(made);
    expect(await put(10)).toEqual(made);
    const prices: Prices = [
      { region: 'USD', amount: 1_000 },
      { region: 'EUR', amount: 900 },
      { region: 'USD', amount: 1_200 },
    ];
    const changed = { ...made, prices: [prices[1], prices[2]] };
    expect(await put(10, { prices })).toEqual(changed);
    expect(await get(10)).toEqual(changed);
    expect((await anybody.listPackages({ query: {} })).body.items).toContainEqual(changed);
    const announced = await told(10);
    expect(announced).toEqual([
      {
        kind: 'package',
        id: 10,
        name: 'Both',
        appIds: [2, 1],
        discountPercent: 0,
        prices: dollars,
        isWithdrawn: false,
        version: expect.any(Number),
      },
      expect.objectContaining({ prices: changed.prices }),
    ]);
    const [first = Infinity, second = 0] = announced.map(({ version }) => version);
    expect(second).toBeGreaterThan(first);
    expect(await store.audited('10')).toEqual(['catalog.packagePut', 'catalog.packagePut']);
  });

  it('keeps its apps, which people own', async () => {
    await put(11);
    await expect(put(11, { appIds: [1, 3] })).rejects.toMatchObject({ code: 'package-apps-fixed' });
    await expect(put(12, { appIds: [1, 99] })).rejects.toMatchObject({ code: 'unknown-games' });
    await expect(put(12, { prices: [{ region: 'JPY', amount: 150 }] })).rejects.toMatchObject({
      code: 'price-off-step',
    });
    await expect(get(12)).rejects.toMatchObject({ code: 'package-not-found' });
  });

  it('is made once by ten who make it at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => put(13)));
    expect(await told(13)).toHaveLength(1);
  });

  it('is taken off sale and sold again; copies know it all the while', async () => {
    await put(14, { name: 'Off and on' });
    const path = { packageId: 14 };
    await admin.delistPackage({ path });
    await admin.delistPackage({ path });
    expect(await get(14)).toMatchObject({ isListed: false });
    const copied = async () => {
      const { items } = (await copier.exportSets({ query: {} })).body;
      return items.find(({ kind, id }) => kind === 'package' && id === 14);
    };
    const off = await copied();
    expect(off).toMatchObject({ isWithdrawn: true, prices: dollars });
    await put(14, { name: 'Off and on' });
    const on = await copied();
    expect(on).toMatchObject({ isWithdrawn: false });
    expect(on?.version).toBeGreaterThan(off?.version ?? Infinity);
    expect((await told(14)).map(({ isWithdrawn }) => isWithdrawn)).toEqual([false, true, false]);
    await expect(admin.delistPackage({ path: { packageId: 99 } })).rejects.toMatchObject({ code: 'package-not-found' });
  });

  it('is removed, and one that is made anew under its number comes after it', async () => {
    await put(17);
    await admin.deletePackage({ path: { packageId: 17 } });
    await expect(get(17)).rejects.toMatchObject({ code: 'package-not-found' });
    await expect(admin.deletePackage({ path: { packageId: 17 } })).rejects.toMatchObject({ code: 'package-not-found' });
    await put(17);
    const announced = await told(17);
    expect(announced.map(({ isWithdrawn }) => isWithdrawn)).toEqual([false, true, false]);
    const versions = announced.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].toSorted((one, other) => one - other));
  });

  it('may have the number of a bundle; both are copied, page by page', async () => {
    await admin.putBundle({ path: { bundleId: 15 }, body: { name: 'Bundle', discountPercent: 10, appIds: [1, 2] } });
    await put(15);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: { limit: number; cursor?: string } = { limit: 1, ...(cursor && { cursor }) };
      const { body } = await copier.exportSets({ query });
      seen.push(...body.items.map(({ kind, id }) => `${kind} ${id}`));
      cursor = body.nextCursor;
    }
    expect(seen.filter((set) => set.endsWith(' 15'))).toEqual(['bundle 15', 'package 15']);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('holds its games, which can not be deleted', async () => {
    await put(16, { appIds: [2, 3] });
    await expect(admin.deleteGame({ path: { id: '3' } })).rejects.toMatchObject({
      code: 'game-in-bundle',
      detail: 'Game 3 is in package 16.',
    });
  });
});
