import assert from 'node:assert/strict';
import type { OperationId } from '../../../server/src/kernel/plugin/operation.ts';
import { sampleGame } from '../../../server/src/plugins/catalog/sample-games.ts';
import type { PluginUnderTest } from '../../harness/plugin-under-test.ts';
import { administrator } from '../../harness/principals.ts';
import { uncounted } from '../../harness/statement-budget.ts';

/** Games with discounts in the states in which the operations of `catalog` find them. */
export function discountedGames(store: PluginUnderTest<OperationId & `catalog.${string}`>) {
  const admin = store.as(administrator).catalog;
  const path = (appId: number) => ({ path: { id: String(appId) } });
  const inDays = (days: number) => new Date(store.clock.now().getTime() + days * 86_400_000).toISOString();

  async function discounted(appId: number, startsIn: number) {
    const body = { percent: 50, kind: 'custom' as const, startsAt: inDays(startsIn), endsAt: inDays(startsIn + 7) };
    return { id: String(appId), discountId: (await admin.createDiscount({ ...path(appId), body })).body.id };
  }

  async function running(appId: number) {
    const discount = await discounted(appId, 0);
    await store.settle();
    return discount;
  }

  /** Imports games that are to come in so many days. */
  async function importToCome(count: number, from: number, days: number): Promise<void> {
    const releaseDate = { date: inDays(days).slice(0, 10), precision: 'day' as const };
    const games = Array.from({ length: count }, (_, n) =>
      sampleGame({ appId: from + n, discountPercent: 0, availability: 'coming_soon', releaseDate }),
    );
    await admin.importGames({ body: { games } });
  }

  /** Games that are to come in 60 days, with a launch discount each. */
  async function launched(count: number, from: number): Promise<void> {
    await importToCome(count, from, 60);
    for (let appId = from; appId < from + count; appId++) {
      const body = { percent: 30, kind: 'launch' as const, endsAt: inDays(70) };
      await admin.createDiscount({ ...path(appId), body });
    }
  }

  /** That the work has met the discount which it is counted with. */
  async function expectSettled(appId: number, state: string, startsIn: number): Promise<void> {
    const { items } = (await uncounted(() => admin.listDiscounts(path(appId)))).body;
    const found = items.map(({ state, startsAt }) => [state, startsAt.slice(0, 10)]);
    assert.deepEqual(found, [[state, inDays(startsIn).slice(0, 10)]]);
  }

  async function moveByUpdate(appId: number): Promise<void> {
    const releaseDate = { date: inDays(80).slice(0, 10), precision: 'day' as const };
    await admin.updateGame({ ...path(appId), body: { releaseDate } });
    await expectSettled(appId, 'scheduled', 80);
  }

  async function moveByImport(count: number, from: number): Promise<void> {
    await importToCome(count, from, 80);
    await expectSettled(from + count - 1, 'scheduled', 80);
  }

  async function delist(appId: number): Promise<void> {
    await admin.delistGame(path(appId));
    await expectSettled(appId, 'ended', 0);
  }

  return { discounted, running, launched, moveByUpdate, moveByImport, delist };
}
