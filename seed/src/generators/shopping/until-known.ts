import { setTimeout as delay } from 'node:timers/promises';
import { SteamError } from '@steam-clone/sdk';
import type { Filling } from '../generator.ts';

/** Ms from the beginning of a run in which the shop learns of games that the catalog has just got. */
const patience = 30_000;
const pause = 100;

/** Does what needs a game, and again while the shop does not know it. Null, with a note, when it does not get to know it. */
export async function untilKnown<Answer>(
  itemId: number,
  work: () => Promise<Answer>,
  { begunAt, note }: Pick<Filling, 'begunAt' | 'note'>,
): Promise<Answer | null> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SteamError && error.code === 'item-not-found')) throw error;
      if (performance.now() - begunAt > patience) {
        note(`Nobody gets ${itemId}: the shop does not know it.`);
        return null;
      }
    }
    await delay(pause);
  }
}
