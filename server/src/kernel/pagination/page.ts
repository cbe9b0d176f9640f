import type { Cursors } from './cursor.ts';

const defaultLimit = 20;

export interface Page<Item> {
  items: Item[];
  /** Null on the last page. */
  nextCursor: string | null;
}

/** The query of a list: its filters, and which page is asked for. */
export interface PageQuery {
  /** 20 when it is not given; the operation's spec says how many it may be. */
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

  /** Throws `invalid-cursor`. */
  constructor(cursors: Cursors, operation: string, query: PageQuery) {
    const { limit = defaultLimit, cursor } = query;
    this.limit = limit;
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
