import { createSteamClient, type GameImport } from '@steam-clone/sdk';
import { describe, expect, it } from '@jest/globals';
import { isSeeded, seedStore } from './seed-store.ts';

/** A client of a store in this process that knows no game until it is told. */
function emptyStore() {
  const known = new Map<string, GameImport>();
  const steam = createSteamClient({
    baseUrl: 'http://store.test',
    async fetch(input) {
      const request = input as Request;
      if (request.method === 'POST') {
        const { games } = (await request.json()) as { games: GameImport[] };
        for (const game of games) known.set(String(game.appId), game);
        return Response.json({ created: games.length, updated: 0, unchanged: 0, refused: [] });
      }
      const game = known.get(new URL(request.url).pathname.split('/').at(-1) ?? '');
      const problem = { title: 'There is no such game', status: 404, code: 'game-not-found' };
      return game ? Response.json(game) : Response.json(problem, { status: 404 });
    },
  });
  return { steam, known };
}

describe('seedStore', () => {
  it('sends every game of the seed data', async () => {
    const { steam, known } = emptyStore();
    const report = await seedStore(steam);
    expect(report).toMatchObject({ refusedCount: 0, stopped: null });
    expect(report.read).toBeGreaterThanOrEqual(170);
    expect(known.get('620')).toMatchObject({ name: 'Portal 2', type: 'game' });
  });
});

describe('isSeeded', () => {
  it('tells an empty store from one that was filled', async () => {
    const { steam } = emptyStore();
    expect(await isSeeded(steam)).toBe(false);
    await seedStore(steam);
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
