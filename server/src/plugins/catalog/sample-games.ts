import type { Schemas } from '../../kernel/plugin/operation.ts';

/** A game for tests, with something in every field. */
export function sampleGame(given: Partial<Schemas['GameImport']> = {}): Schemas['GameImport'] {
  return {
    appId: 620,
    type: 'game',
    name: 'Portal 2',
    shortDescription: 'A puzzle game about a portal gun.',
    releaseDate: { date: '2011-04-18', precision: 'day' },
    availability: 'released',
    earlyAccess: false,
    requiredAge: 0,
    platforms: ['windows', 'mac', 'linux'],
    developers: ['Valve'],
    publishers: ['Valve'],
    genres: ['Action', 'Adventure'],
    categories: ['Single-player', 'Co-op'],
    tags: [
      { name: 'Platformer', votes: 100 },
      { name: 'Puzzle', votes: 90 },
    ],
    isFree: false,
    price: { amount: 999, currency: 'USD', discountPercent: 80 },
    reviews: { positive: 362_000, negative: 4900 },
    averagePlaytimeMinutes: 740,
    achievementsCount: 51,
    metacritic: 95,
    owners: { min: 10_000_000, max: 20_000_000 },
    parentAppId: null,
    ...given,
  };
}
