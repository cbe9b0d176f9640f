import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { specification } from '@steam-clone/spec/generated/catalog/specification.ts';
import type { ImportedGame } from '@steam-clone/spec/judge-games';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator } from '../../../../../test/harness/principals.ts';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { anonymous } from '../../../kernel/sessions/principal.ts';
import { contentOf, hashOfContent } from '../domain/game-content.ts';
import { catalog } from '../plugin.ts';
import { importByAppId } from '../reads/stored-import.ts';
import { sampleGame } from '../sample-games.ts';

const store = await startPluginUnderTest(catalog);
const { importGames, createGame, updateGame, delistGame, relistGame } = store.as(administrator).catalog;
const { getGame } = store.as(anonymous).catalog;
const read = async (id: number | string) => (await getGame({ path: { id: String(id) } })).body;
const toldLast = async () => (await store.events('catalog.gamesImported')).at(-1);

describe('catalog.createGame', () => {
  it('makes a game as an import would, under a number of its own', async () => {
    const { appId: _, discountPercent: _percent, ...fields } = sampleGame({ description: '<p onclick="x()">a</p>' });
    const { status, body } = await createGame({ body: fields });
    expect([status, body]).toEqual([201, await read(4_000_000_000)]);
    expect(body).toMatchObject({ name: 'Portal 2', description: '<p>a</p>', genres: ['Action', 'Adventure'] });
    expect(await toldLast()).toEqual({ gameIds: [expect.any(String)] });
    expect(await store.audited('4000000000')).toEqual(['catalog.gameCreated']);
  });

  it('gives the next number that is free', async () => {
    await createGame({ body: { appId: 4_000_000_002, name: 'Given' } });
    expect((await createGame({ body: { name: 'First' } })).body.appId).toBe(4_000_000_001);
    expect((await createGame({ body: { name: 'Second' } })).body.appId).toBe(4_000_000_003);
    const made = await Promise.all(Array.from({ length: 10 }, () => createGame({ body: { name: 'At once' } })));
    expect(new Set(made.map(({ body }) => body.appId)).size).toBe(10);
  });

  it('refuses a number that is taken, also when two want it at once, and changes nothing', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, (_, n) => createGame({ body: { appId: 700, name: `Game ${n}` } })),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(4);
    for (const outcome of refused) expect(outcome).toMatchObject({ reason: { code: 'app-id-taken' } });
    const kept = outcomes.find((outcome) => outcome.status === 'fulfilled');
    expect(await read(700)).toEqual(kept?.value.body);
  });

  it('makes a part of the first game that was made here, and none of itself', async () => {
    const soundtrack = { name: 'Songs', type: 'soundtrack' as const, parentAppId: 4_000_000_000 };
    const { body } = await createGame({ body: soundtrack });
    expect(body).toMatchObject({ name: 'Songs', parentAppId: 4_000_000_000 });
    const own = createGame({ body: { ...soundtrack, parentAppId: body.appId + 1 } });
    await expect(own).rejects.toMatchObject({ code: 'invalid-game', detail: '/parentAppId must be another game' });
  });

  it('refuses fields that contradict each other', async () => {
    const create = createGame({ body: { name: 'x', owners: { min: 2, max: 1 } } });
    await expect(create).rejects.toMatchObject({ code: 'invalid-game', detail: '/owners/max must be >= /owners/min' });
  });
});

describe('catalog.updateGame', () => {
  it('changes what is given and keeps everything else', async () => {
    await importGames({ body: { games: [sampleGame({ appId: 1, discountPercent: 10 })] } });
    const before = await read(1);
    store.clock.turn(1_000);
    const { body } = await updateGame({
      path: { id: before.id },
      body: { name: 'Portal 3', tags: [{ name: 'Cake', votes: 1 }], prices: [{ region: 'EUR', amount: 899 }] },
    });
    expect(body).toEqual({
      ...before,
      name: 'Portal 3',
      tags: [{ name: 'Cake', votes: 1 }],
      priceChangeNumber: before.priceChangeNumber + 1,
      updatedAt: store.clock.now().toISOString(),
    });
    expect(await read(1)).toEqual(body);
    const euro = (await getGame({ path: { id: '1' }, query: { country: 'DE' } })).body.price;
    expect(euro).toMatchObject({ amount: 899, discountPercent: 10 });
    const { rows } = await store.database.pool.query(
      `select search @@ ''':tag:cake''' and not search @@ ''':tag:puzzle''' as searched from game where app_id = 1`,
    );
    expect(rows).toEqual([{ searched: true }]);
    expect(await toldLast()).toEqual({ gameIds: [before.id] });
    expect(await store.audited(before.id)).toEqual(['catalog.gameUpdated']);
  });

  it('touches nothing when nothing changes', async () => {
    const before = await read(1);
    store.clock.turn(1_000);
    expect((await updateGame({ path: { id: '1' }, body: { name: 'Portal 3' } })).body).toEqual(before);
    expect(await store.audited(before.id)).toEqual(['catalog.gameUpdated']);
  });

  it('merges changes that come at once', async () => {
    await importGames({ body: { games: [sampleGame({ appId: 2 })] } });
    const path = { id: '2' };
    await Promise.all([
      updateGame({ path, body: { name: 'New name' } }),
      updateGame({ path, body: { metacritic: 12 } }),
      updateGame({ path, body: { genres: ['Puzzle'] } }),
      updateGame({ path, body: { website: null } }),
    ]);
    expect(await read(2)).toMatchObject({ name: 'New name', metacritic: 12, genres: ['Puzzle'], website: null });
  });

  it('leaves discounts to the operations that know their rules', async () => {
    await importGames({ body: { games: [sampleGame({ appId: 4, discountPercent: 10 })] } });
    const path = { id: '4' };
    const prices = [{ region: 'USD' as const, amount: 999 }];
    const given: Partial<Schemas['GameImport']>[] = [{ discountPercent: 90 }, { discountPercent: 90, prices }];
    for (const fields of given) {
      const refused = { code: 'invalid-request' };
      await expect(updateGame({ path, body: fields })).rejects.toMatchObject(refused);
      await expect(createGame({ body: { name: 'x', ...fields } })).rejects.toMatchObject(refused);
    }
    await updateGame({ path, body: { name: 'Portal 4', prices } });
    expect(await read(4)).toMatchObject({ name: 'Portal 4', price: { finalAmount: 899, discountPercent: 10 } });
  });

  it('refuses what contradicts what is stored, and games that there are not', async () => {
    const update = updateGame({ path: { id: '2' }, body: { parentAppId: 2 } });
    await expect(update).rejects.toMatchObject({ code: 'invalid-game' });
    for (const id of ['99', newId()]) {
      await expect(updateGame({ path: { id }, body: { name: 'x' } })).rejects.toMatchObject({ code: 'game-not-found' });
    }
  });
});

describe('catalog.delistGame', () => {
  const path = { id: '3' };
  it('takes a game from sale and gives it back, once each', async () => {
    await importGames({ body: { games: [sampleGame({ appId: 3 })] } });
    const before = await read(3);
    await expect(relistGame({ path })).rejects.toMatchObject({ code: 'not-delisted' });
    await delistGame({ path });
    expect(await read(3)).toEqual({ ...before, availability: 'delisted', isPurchasable: false });
    await expect(delistGame({ path })).rejects.toMatchObject({ code: 'already-delisted' });
    await relistGame({ path });
    expect(await read(3)).toEqual(before);
    expect(await store.audited(before.id)).toEqual(['catalog.gameDelisted', 'catalog.gameRelisted']);
  });

  it('gives back what is to come as to come', async () => {
    const releaseDate = { date: '2027-01-01', precision: 'day' as const };
    await updateGame({ path, body: { availability: 'delisted', releaseDate } });
    await relistGame({ path });
    expect(await read(3)).toMatchObject({ availability: 'coming_soon' });
  });
});

it.each([
  ['everything', sampleGame({ appId: 10 })],
  ['little', { appId: 11, name: 'Little' }],
  ['tags of unknown votes', sampleGame({ appId: 12, tags: [{ name: 'x', votes: null }], parentAppId: 10 })],
])('a stored game is read back in the form of its import: %s', async (_what, given) => {
  await importGames({ body: { games: [given] } });
  const [stored] = await execute<{ game: ImportedGame }>(store.database.fork(), importByAppId, { appId: given.appId });
  const { rows } = await store.database.pool.query(
    `select encode(content_hash, 'hex') as hash from game where app_id = $1`,
    [given.appId],
  );
  expect(stored && hashOfContent(contentOf(stored.game))).toBe(rows[0].hash);
});

it('changes have the fields of an import, without appid, discount and defaults', () => {
  interface Schema {
    properties: Record<string, Record<string, unknown>>;
  }
  const { components } = JSON.parse(readFileSync(specification.document, 'utf8'));
  const { GameImport, GameChanges, NewGame }: Record<string, Schema> = components.schemas;
  const fields = Object.entries(GameImport?.properties ?? {}).map(([name, { default: _, ...schema }]) => [
    name,
    schema,
  ]);
  const { appId, discountPercent, ...others } = Object.fromEntries(fields);
  expect([appId, discountPercent]).not.toContain(undefined);
  expect(GameChanges?.properties).toEqual(others);
  expect(NewGame?.properties).toEqual({ ...others, appId });
});
