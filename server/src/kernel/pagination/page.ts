import type { Cursors } from './cursor.ts';

const defaultLimit = 20;
const greatestLimit = 100;

export interface Page<Item> {
  items: Item[];
  /** Null on the last page. */
  nextCursor: string | null;
}

/** The query of a list: its filters, and which page is asked for. */
export interface PageQuery {
  /** 1 to 100, 20 when it is not given. */
  limit?: number;
  cursor?: string;
}

/** One page of a list that is cut by key: its read takes `limit + 1` rows that come after `after`. */
export class PageRequest<Position> {
  readonly limit: number;
  /** Position of the last item that the client has; null for the first page. */
  readonly after: Position | null;
  readonly #operation: string;
  readonly #query: PageQuery;
  readonly #cursors: Cursors;

  /** Throws `invalid-cursor`. A limit out of bounds, which the spec refuses earlier, becomes the nearest bound. */
  constructor(cursors: Cursors, operation: string, query: PageQuery) {
    const { limit = defaultLimit, cursor } = query;
    this.limit = Math.min(greatestLimit, Math.max(1, limit));
    this.after = cursor === undefined ? null : cursors.open<Position>(operation, query, cursor);
    this.#operation = operation;
    this.#query = query;
    this.#cursors = cursors;
  }

  /** The page of the rows that were read; the row too many only shows that there is a next page. */
  of<Item>(rows: readonly Item[], positionOf: (last: Item) => Position): Page<Item> {
    const items = rows.slice(0, this.limit);
    const last = items.at(-1);
    if (rows.length <= this.limit || last === undefined) return { items, nextCursor: null };
    return { items, nextCursor: this.#cursors.seal(this.#operation, this.#query, positionOf(last)) };
  }
}
