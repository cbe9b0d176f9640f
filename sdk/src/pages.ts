import type { Page, Pages } from './operation-types.ts';

/** Walks a list by its cursor; a page is fetched when the one before it is used up. */
export function pagesOf<Item, OnePage extends Page<Item>>(
  fetchPage: (cursor: string | undefined) => Promise<OnePage>,
): Pages<Item, OnePage> {
  async function* byPage() {
    let cursor: string | null | undefined;
    do {
      const page = await fetchPage(cursor ?? undefined);
      yield page;
      cursor = page.nextCursor;
    } while (cursor);
  }
  async function* items() {
    for await (const page of byPage()) yield* page.items;
  }
  return { byPage, [Symbol.asyncIterator]: items };
}
