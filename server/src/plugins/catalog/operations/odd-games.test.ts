import { describe, expect, it } from '@jest/globals';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { catalog } from '../plugin.ts';
import { sampleGame } from '../sample-games.ts';

// What a reader who tried to break the catalog has found.
const store = await startPluginUnderTest(catalog);
const admin = store.as(administrator).catalog;
const open = store.as(anonymous).catalog;
const importGames = async (...games: Schemas['GameImport'][]) => (await admin.importGames({ body: { games } })).body;
const priceOf = async (id: string) => (await open.getGame({ path: { id } })).body.price;

describe('odd rows of an import', () => {
  it.each<[string, Partial<Schemas['GameImport']>]>([
    ['a NUL in an address', { headerUrl: 'https://media.example.com/\0.jpg' }],
    ['half a character in an address', { website: 'https://media.example.com/\ud800' }],
    ['a NUL in an e-mail address', { supportEmail: 'a\0@example.com' }],
  ])('are refused alone: %s', async (_what, odd) => {
    const report = await importGames(sampleGame({ appId: 1 }), sampleGame({ appId: 2, ...odd }));
    expect(report.refused.map(({ appId }) => appId)).toEqual([2]);
  });

  it.each<[string, Partial<Schemas['GameImport']>]>([
    ['a NUL in the name of a package', { packages: [{ packageId: 5, name: 'a\0b' }] }],
    [
      'letters that folding makes many of',
      { name: 'ﷺ'.repeat(200), genres: ['㌀'.repeat(200)], developers: ['ﷺ'.repeat(200)] },
    ],
    ['a name of one long word', { name: 'x'.repeat(255), shortDescription: 'y'.repeat(2_000) }],
  ])('are taken: %s', async (_what, odd) => {
    expect(await importGames(sampleGame({ appId: 3, ...odd }))).toMatchObject({ refused: [] });
    const { body } = await open.searchGames({ query: { sort: 'name', limit: 1 } });
    expect((await open.searchGames({ query: { sort: 'name', cursor: body.nextCursor ?? '' } })).status).toBe(200);
  });

  it('can be searched for', async () => {
    const label = '㌀'.repeat(200);
    for (const query of [{ developer: label }, { genre: [label] }, { query: label }]) {
      expect((await open.searchGames({ query })).status).toBe(200);
      expect((await open.countFacets({ query })).status).toBe(200);
    }
  });
});

it('gives long searches a cursor that works', async () => {
  const words = Array.from('abcdefghijkl', (letter) => `${letter.repeat(3)}puzzle`);
  await importGames(...[10, 11].map((appId) => sampleGame({ appId, name: words.join(' ') })));
  const query = { query: words.map((word) => word.replace('puzz', 'puz')).join(' '), limit: 1 };
  const first = (await open.searchGames({ query })).body;
  const second = (await open.searchGames({ query: { ...query, cursor: first.nextCursor ?? '' } })).body;
  expect([...first.items, ...second.items].map(({ appId }) => appId).toSorted()).toEqual([10, 11]);
  expect(second.searchedFor).toBe(words.join(' '));
});

it('sorts by price over two price lists, where the first has many that do not match', async () => {
  const priced = (appId: number, region: 'USD' | 'USD-LATAM', amount: number, genre: string) => ({
    appId,
    name: `Price ${appId}`,
    prices: [{ region, amount }],
    genres: [genre],
  });
  const games = [
    ...Array.from({ length: 2_100 }, (_, n) => priced(20_000 + n, 'USD-LATAM', 100, 'Other')),
    ...Array.from({ length: 30 }, (_, n) => priced(30_000 + n, 'USD-LATAM', 150, 'Sought')),
    ...Array.from({ length: 200 }, (_, n) => priced(40_000 + n, 'USD', 200, 'Sought')),
  ];
  for (let from = 0; from < games.length; from += 1_000) await importGames(...games.slice(from, from + 1_000));
  const amounts: number[] = [];
  let cursor: string | null = null;
  do {
    const query = {
      country: 'AR',
      genre: ['Sought'],
      sort: 'price' as const,
      limit: 100,
      ...(cursor ? { cursor } : {}),
    };
    const { body } = await open.searchGames({ query });
    amounts.push(...body.items.map(({ price }) => price?.finalAmount ?? 0));
    cursor = body.nextCursor;
  } while (cursor);
  expect(amounts).toHaveLength(230);
  expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
});

it('writes a price that differs from the store, also when the import said the same before', async () => {
  const game = sampleGame({ appId: 50, discountPercent: 0 });
  await importGames(game);
  await admin.setPrice({ path: { id: '50', region: 'USD' }, body: { amount: 1_999 } });
  expect(await importGames(game)).toMatchObject({ updated: 1 });
  expect(await priceOf('50')).toMatchObject({ amount: 999 });
  await admin.setPrice({ path: { id: '50', region: 'USD' }, body: { amount: 1_999 } });
  await admin.updateGame({ path: { id: '50' }, body: { prices: [{ region: 'USD', amount: 999 }] } });
  expect(await priceOf('50')).toMatchObject({ amount: 999 });
});

it('keeps the rules of prices when an administrator changes a game', async () => {
  await importGames(sampleGame({ appId: 55, discountPercent: 0 }));
  const update = (prices: Schemas['PriceImport'][]) => admin.updateGame({ path: { id: '55' }, body: { prices } });
  await expect(update([{ region: 'JPY', amount: 150 }])).rejects.toMatchObject({ code: 'price-off-step' });
  const endsAt = new Date(store.clock.now().getTime() + 7 * 86_400_000).toISOString();
  await admin.createDiscount({ path: { id: '55' }, body: { percent: 50, kind: 'custom', endsAt } });
  await expect(update([{ region: 'USD', amount: 1_999 }])).rejects.toMatchObject({ code: 'price-held-by-discount' });
  await update([{ region: 'USD', amount: 999 }]);
  expect(await priceOf('55')).toMatchObject({ amount: 999 });
});

it('drops the cached page of a game when something that belongs to it is imported', async () => {
  await importGames(sampleGame({ appId: 60 }));
  const answer = { status: 200, headers: {}, body: '{}', bytes: 2, entityTag: '"1"', tags: ['app:60'] };
  await store.cache.fill('60', 0, () => Promise.resolve({ ...answer, expiresAt: 1 }));
  await importGames(sampleGame({ appId: 61, type: 'dlc', parentAppId: 60 }));
  expect(store.cache.get('60', 0)).toBeUndefined();
});

it('cleans HTML that was made to take long, and cuts what grows too long near its end', async () => {
  const began = performance.now();
  const nested = `${'<b>'.repeat(33_333)}${'</i>'.repeat(25_000)}`;
  await importGames(sampleGame({ appId: 70, description: nested, about: `<p>${'a & b '.repeat(30_000)}</p>` }));
  expect(performance.now() - began).toBeLessThan(2_000);
  const { about, description } = (await open.getGame({ path: { id: '70' } })).body;
  expect(about.length).toBeGreaterThan(180_000);
  expect(about.endsWith('</p>')).toBe(true);
  expect(description).not.toContain('<b>');
});
