import { createHash } from 'node:crypto';

/** Choices that come again whenever they are asked for under the same name. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** Throws a RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item;
  /** All items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[];
  /** True in so many of a hundred cases. */
  inPercent(percent: number): boolean;
}

/**
 * Choices for one subject, such as `['profile', 7]` under a seed. Each subject has its own, so that what is added for
 * one changes nothing of another. They follow from SHA-256 alone, and so are the same in every version of Node.
 */
export function randomFor(seed: number, ...subject: (string | number)[]): Random {
  const name = JSON.stringify([seed, ...subject]);
  let count = 0;
  const next = (below: number): number => {
    const digest = createHash('sha256').update(`${name}#${count++}`).digest();
    // 48 bits over less than 2^20 choices: no choice is visibly likelier than another.
    return digest.readUIntBE(0, 6) % below;
  };
  const between = (from: number, to: number): number => from + next(to - from + 1);
  return {
    between,
    pick(items) {
      const picked = items[next(Math.max(items.length, 1))];
      if (picked === undefined) throw new RangeError('There is nothing to pick from');
      return picked;
    },
    shuffle(items) {
      const ranked = items.map((item) => ({ item, rank: next(2 ** 20) }));
      return ranked.sort((left, right) => left.rank - right.rank).map(({ item }) => item);
    },
    inPercent: (percent) => next(100) < percent,
  };
}
