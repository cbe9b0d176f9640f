import type { Cursors, CursorScope } from './cursor.ts';

export const defaultPageLimit = 20;
export const greatestPageLimit = 100;

export interface Page<Item> {
  items: Item[];
  /** Null on the last page. */
  nextCursor: string | null;
}

/** One page of a list, cut by key: a read takes `limit + 1` rows that come after `after`. */
export class PageRequest<Position extends readonly unknown[]> {
  /** Items of the page, 1 to 100. */
  readonly limit: number;
  /** Position of the last item that the client has; null for the first page. */
  readonly after: Position | null;
  readonly #cursors: Cursors;
  readonly #scope: CursorScope;

  /** Throws `invalid-cursor`. A limit out of bounds is the nearest bound; the spec refuses it earlier. */
  constructor(cursors: Cursors, scope: CursorScope) {
    const { limit = defaultPageLimit, cursor } = scope.query;
    this.limit = Math.min(greatestPageLimit, Math.max(1, Math.trunc(Number(limit)) || 1));
    // The position is what this operation itself once signed.
    this.after = typeof cursor === 'string' ? (cursors.read(scope, cursor) as readonly unknown[] as Position) : null;
    this.#cursors = cursors;
    this.#scope = scope;
  }

  /** The page of up to `limit + 1` rows that were read; the row too many shows that there is a next page. */
  of<Item>(rows: readonly Item[], positionOf: (last: Item) => Position): Page<Item> {
    const items = rows.slice(0, this.limit);
    const last = items.at(-1);
    const hasNext = rows.length > this.limit && last !== undefined;
    return { items, nextCursor: hasNext ? this.#cursors.write(this.#scope, positionOf(last)) : null };
  }
}
