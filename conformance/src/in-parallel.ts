import { currentLane, inLane } from './lane.ts';

/**
 * Does the work for all items, so many at the same time; rejects with the first failure after those under way have ended.
 * Each item has a lane of its own, named after it: by its `id`, or as `nameOf` says.
 */
export async function inParallel<Item>(
  items: Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<unknown>,
  nameOf: (item: Item) => string = idOf,
): Promise<void> {
  const queue = lanesOf(items, nameOf).values();
  const workers = Array.from({ length: width }, async () => {
    for (const { item, lane } of queue) await inLane(lane, () => work(item));
  });
  const outcomes = await Promise.allSettled(workers);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Items of one name are numbered: they may be done at the same time. */
function lanesOf<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): { item: Item; lane: string }[] {
  const outer = currentLane();
  const known = new Map<string, number>();
  return [...items].map((item) => {
    const name = nameOf(item);
    const number = (known.get(name) ?? 0) + 1;
    known.set(name, number);
    return { item, lane: `${outer}/${name}${number === 1 ? '' : ` ${number}`}` };
  });
}

function idOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}
