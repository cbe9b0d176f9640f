/** Does the work for all items, so many at the same time; rejects with the first failure after those under way have ended. */
export async function inParallel<Item>(
  items: Iterable<Item>,
  width: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const queue = [...items].values();
  const lanes = Array.from({ length: width }, async () => {
    for (const item of queue) await work(item);
  });
  const outcomes = await Promise.allSettled(lanes);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
