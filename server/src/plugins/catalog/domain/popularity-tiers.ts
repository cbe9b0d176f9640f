/**
 * Numbers of reviews at which a tier of popularity begins, the most popular first; the last has all that nobody has
 * reviewed. Each has a few thousand games when the store has all of Steam. Others need a migration.
 */
export const tierStarts = [20_000, 5_000, 2_000, 1_000, 500, 250, 120, 60, 30, 15, 8, 4, 2, 1, 0];

/**
 * Each tier as a condition on `g` that has an index of words. A search looks at one tier after another and stops when it has
 * enough, so its work does not grow with the store.
 */
export const tiers = tierStarts.map((start, tier) => ({ start, condition: `g.tier = ${tier}` }));

/**
 * Orders a tier by popularity. The 0 keeps PostgreSQL from walking the index of popularity instead of asking that of
 * words: it cannot know how rare a word is.
 */
export const byPopularity = 'order by g.popularity + 0 desc, g.app_id desc';
