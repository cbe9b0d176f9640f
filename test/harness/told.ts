import type { Answer } from './ask.ts';

/** What clients were told by 2xx answers, which a store must therefore still know after any fault. */
export interface Told {
  /** Account id by account name; all have `passwordOf` their name. */
  accounts: Map<string, string>;
  /** Account id by access token. */
  sessions: Map<string, string>;
  /** The revision of a game, by appid, that an import was confirmed to have stored. */
  games: Map<number, number>;
  /** The newest revision that anybody has tried to store. */
  tried: Map<number, number>;
  /** Version of a note of the probe plugin, by id. */
  notes: Map<string, number>;
}

export function nothingTold(): Told {
  return { accounts: new Map(), sessions: new Map(), games: new Map(), tried: new Map(), notes: new Map() };
}

export function passwordOf(accountName: string): string {
  return `correct horse of ${accountName}`;
}

/** A game to import in which every part shows the revision, so that half of one would show. */
export function gameOf(appId: number, revision: number) {
  return {
    appId,
    name: `Game ${appId} at ${revision}`,
    shortDescription: `revision ${revision} `.repeat(1 + (revision % 40)).trim(),
    platforms: ['linux'],
    developers: [`Studio ${revision}`],
    genres: ['Action', `Genre ${revision % 20}`],
    tags: [{ name: `Tag ${revision % 50}`, votes: revision }],
    prices: [{ region: 'USD', amount: 100 + revision }],
    reviews: { positive: revision, negative: revision },
    achievementsCount: revision,
  };
}

/** The revision of an answered game. Throws when its parts are not of one revision. */
export function revisionOf(appId: number, { text }: Pick<Answer, 'text'>): number {
  const game = JSON.parse(text) as ReturnType<typeof gameOf> & { price: { amount: number } };
  const revision = game.achievementsCount;
  const { prices, ...expected } = gameOf(appId, revision);
  const price = { ...game.price, amount: prices[0]?.amount };
  for (const [name, value] of Object.entries({ ...expected, price })) {
    if (JSON.stringify(game[name as keyof typeof game]) !== JSON.stringify(value)) {
      throw new Error(`Game ${appId} is not whole: ${name} is not that of revision ${revision}: ${text}`);
    }
  }
  return revision;
}
