import { type Bundle, createSteamClient, type GameImport } from '@steam-clone/sdk';
import { describe, expect, it } from '@jest/globals';
import { isSeeded, seedStore } from './seed-store.ts';

/** A client of a store in this process that knows no game until it is told, and takes so many bundles. */
function emptyStore({ bundlesTaken = Number.POSITIVE_INFINITY } = {}) {
  const known = new Map<string, GameImport>();
  const bundles = new Map<string, Bundle>();
  const steam = createSteamClient({
    baseUrl: 'http://store.test',
    async fetch(input) {
      const request = input as Request;
      if (request.method === 'POST') {
        const { games } = (await request.json()) as { games: GameImport[] };
        for (const game of games) known.set(String(game.appId), game);
        return Response.json({ created: games.length, updated: 0, unchanged: 0, refused: [] });
      }
      const id = new URL(request.url).pathname.split('/').at(-1) ?? '';
      if (request.method === 'PUT') {
        if (bundles.size >= bundlesTaken) throw new Error('The store is gone');
        const bundle = (await request.json()) as Bundle;
        bundles.set(id, bundle);
        return Response.json({ ...bundle, bundleId: Number(id) });
      }
      const game = known.get(id);
      const problem = { title: 'There is no such game', status: 404, code: 'game-not-found' };
      return game ? Response.json(game) : Response.json(problem, { status: 404 });
    },
  });
  return { steam, known, bundles };
}

describe('seedStore', () => {
  it('sends every game of the seed data', async () => {
    const { steam, known } = emptyStore();
    const report = await seedStore(steam);
    expect(report).toMatchObject({ refusedCount: 0, stopped: null });
    expect(report.read).toBeGreaterThanOrEqual(170);
    expect(known.get('620')).toMatchObject({ name: 'Portal 2', type: 'game' });
  });

  it('puts bundles of them', async () => {
    const { steam, bundles } = emptyStore();
    await seedStore(steam);
    expect(bundles.size).toBeGreaterThanOrEqual(5);
    expect(bundles.get('234')).toEqual({ name: 'Portal Bundle', discountPercent: 25, appIds: [400, 620] });
  });

  it('puts none when the games did not come', async () => {
    const { steam, bundles } = emptyStore();
    const reason = new Error('enough');
    expect((await seedStore(steam, { signal: AbortSignal.abort(reason) })).stopped?.cause).toBe(reason);
    expect(bundles.size).toBe(0);
  });
});

describe('isSeeded', () => {
  it('tells an empty store from one that was filled', async () => {
    const { steam } = emptyStore();
    expect(await isSeeded(steam)).toBe(false);
    await seedStore(steam);
    expect(await isSeeded(steam)).toBe(true);
  });

  it.each([0, 3])('goes on with a store whose seed was interrupted after %d bundles', async (bundlesTaken) => {
    const interrupted = emptyStore({ bundlesTaken });
    await expect(seedStore(interrupted.steam)).rejects.toThrow('The store is gone');
    expect([interrupted.known.has('620'), interrupted.bundles.size]).toEqual([true, bundlesTaken]);
    expect(await isSeeded(interrupted.steam)).toBe(false);
  });

  it('does not ask for bundles, which an administrator may have removed', async () => {
    const { steam, bundles } = emptyStore();
    await seedStore(steam);
    bundles.clear();
    expect(await isSeeded(steam)).toBe(true);
  });

  it('does not take a failure for an empty store', async () => {
    const steam = createSteamClient({
      baseUrl: 'http://store.test',
      fetch: async () => new Response('', { status: 404 }),
    });
    await expect(isSeeded(steam)).rejects.toThrow('no problem document');
  });
});
