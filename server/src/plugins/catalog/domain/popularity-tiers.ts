/** Numbers of reviews at which a tier begins, most popular first; the last tier has no lower end. */
const starts = [20_000, 5_000, 2_000, 1_000, 500, 250, 120, 60, 30, 15, 8, 4, 2, 1];

/**
 * Conditions that cut all games into tiers of popularity, each of a few thousand games when the store has all of Steam.
 * A search looks at one tier after another and stops when it has enough, so its work does not grow with the store.
 */
export const tiers: readonly string[] = [...starts, 0].map((start, place) => {
  const end = starts[place - 1];
  return end === undefined ? `popularity >= ${start}` : `popularity >= ${start} and popularity < ${end}`;
});
