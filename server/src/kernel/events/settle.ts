/** Two plugins that answer each other's events for ever are a fault; a chain of this many hand-overs is not. */
const maxRounds = 1_000;

/**
 * Waits until nothing moves in any plugin any more: in a whole round none had due work, an outbox row or a job. Used
 * after the clock was turned. Throws when it never gets quiet.
 */
export async function settle(plugins: readonly { settle(): Promise<number> }[]): Promise<void> {
  for (let round = 0; round < maxRounds; round++) {
    const counts = await Promise.all(plugins.map((plugin) => plugin.settle()));
    if (counts.every((count) => count === 0)) return;
  }
  throw new Error('The plugins did not come to rest: events or due work seem to make each other for ever');
}
