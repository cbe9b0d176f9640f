/** Numbers of reviews at which a tier begins, the most popular first; the last has all that nobody has reviewed. */
const starts = [20_000, 5_000, 2_000, 1_000, 500, 250, 120, 60, 30, 15, 8, 4, 2, 1, 0];

/**
 * Conditions that cut all games into tiers of popularity, each of a few thousand games when the store has all of Steam.
 * A search looks at one tier after another and stops when it has enough, so its work does not grow with the store.
 */
export const tiers = starts.map((start, place) => ({
  start,
  condition: place === 0 ? `popularity >= ${start}` : `popularity >= ${start} and popularity < ${starts[place - 1]}`,
}));
