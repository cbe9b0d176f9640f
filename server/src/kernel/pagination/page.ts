import { JsonText } from '../plugin/operation.ts';
import type { SigningKeys } from '../sessions/principal-signer.ts';
import { type List, openCursor, sealCursor } from './cursor.ts';

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
  readonly #keys: SigningKeys;
  readonly #list: List;

  /** Throws `invalid-cursor`. */
  constructor(keys: SigningKeys, operation: string, query: PageQuery) {
    const { limit = defaultLimit, cursor } = query;
    this.limit = limit;
    this.#keys = keys;
    this.#list = { operation, filters: query };
    this.after = cursor === undefined ? null : openCursor<Position>(keys, this.#list, cursor);
  }

  /** The page of the rows that were read; the row too many only shows that there is a next page. */
  of<Item>(rows: readonly Item[], positionOf: (last: Item) => Position): Page<Item> {
    const items = rows.slice(0, this.limit);
    const last = items.at(-1);
    if (rows.length <= this.limit || last === undefined) return { items, nextCursor: null };
    return { items, nextCursor: sealCursor(this.#keys, this.#list, positionOf(last)) };
  }

  /** The page of rows whose `item` is the JSON text of an `Item`. */
  ofTexts<Item, Row extends { item: string }>(
    rows: readonly Row[],
    positionOf: (last: Row) => Position,
  ): JsonText<Page<Item>> {
    const { items, nextCursor } = this.of(rows, positionOf);
    const texts = items.map(({ item }) => item).join(',');
    return new JsonText(`{"items":[${texts}],"nextCursor":${JSON.stringify(nextCursor)}}`);
  }
}
