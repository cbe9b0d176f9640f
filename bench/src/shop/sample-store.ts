import { sampleGame } from '@steam-clone/server/src/plugins/catalog/sample-games.ts';
import type { MeasuredStore } from '../scenario.ts';

const gamesInCall = 500;
const firstAppId = 1_000_000;

/** Fills an empty store with games of 9.99 US dollars that anybody can buy, and waits until carts know them. */
export async function sellGames(
  store: MeasuredStore,
  count: number,
  discountPercent: number,
  first = 0,
): Promise<void> {
  for (let from = first; from < first + count; from += gamesInCall) {
    const games = Array.from({ length: Math.min(gamesInCall, first + count - from) }, (_, index) => {
      const appId = firstAppId + (from + index) * 10;
      return sampleGame({ appId, name: `Game ${appId}`, discountPercent, ageRatings: [], packages: [] });
    });
    await store.steam.catalog.importGames({ body: { games } }, { deadline: 120_000 });
  }
  await store.settled?.();
}
