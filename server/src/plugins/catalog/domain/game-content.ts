import { createHash } from 'node:crypto';
import type { ImportedGame } from '@steam-clone/spec/judge-games';

/** What the store keeps of an imported game: cleaned, in a settled order, labels by name. */
export type GameContent = ReturnType<typeof contentOf>;

/**
 * Cleans an imported game. A price of 0 is no price, and only a priced game has a discount. A free game may carry the
 * price of a paid edition. Labels are named once; tags go by their votes, unknown ones last.
 */
export function contentOf(game: ImportedGame) {
  const price = game.price && game.price.amount > 0 ? game.price : null;
  const tags = game.tags
    .map(({ name, votes }) => ({ name: labelText(name), votes }))
    .sort((one, other) => (other.votes ?? -1) - (one.votes ?? -1));
  const tagVotes = new Map<string, number | null>();
  for (const { name, votes } of tags) if (name && !tagVotes.has(name)) tagVotes.set(name, votes);
  return {
    appId: game.appId,
    type: game.type,
    name: keptText(game.name),
    shortDescription: keptText(game.shortDescription),
    releaseDate: game.releaseDate?.date ?? null,
    releaseDatePrecision: game.releaseDate?.precision ?? null,
    availability: game.availability,
    earlyAccess: game.earlyAccess,
    requiredAge: game.requiredAge,
    platforms: platformOrder.filter((platform) => game.platforms.includes(platform)),
    developers: labels(game.developers),
    publishers: labels(game.publishers),
    genres: labels(game.genres),
    categories: labels(game.categories),
    tags: [...tagVotes.keys()],
    tagVotes: [...tagVotes.values()],
    isFree: game.isFree,
    priceAmount: price?.amount ?? null,
    priceCurrency: price?.currency ?? null,
    discountPercent: price?.discountPercent ?? 0,
    positiveReviews: game.reviews.positive,
    negativeReviews: game.reviews.negative,
    averagePlaytimeMinutes: game.averagePlaytimeMinutes,
    achievementsCount: game.achievementsCount,
    metacritic: game.metacritic,
    ownersMin: game.owners?.min ?? null,
    ownersMax: game.owners?.max ?? null,
    parentAppId: game.parentAppId,
  };
}

/** SHA-256 of a content, in hexadecimal. */
export function hashOfContent(content: GameContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

const platformOrder = ['windows', 'mac', 'linux'] as const;

/** Text as it was given, but for NUL characters, which PostgreSQL cannot keep, and white space at its end. */
function keptText(text: string): string {
  return text.replaceAll('\0', '').trimEnd();
}

function labelText(text: string): string {
  return keptText(text).trimStart();
}

/** Each name once, where it was named first; empty ones are left out. */
function labels(names: string[]): string[] {
  return [...new Set(names.map(labelText))].filter((name) => name !== '');
}
