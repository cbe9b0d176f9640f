import { describe, expect, it } from '@jest/globals';
import { startShop } from '../../../../../test/harness/shop-under-test.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { sampleOffer } from '../sample-offers.ts';

const shop = await startShop();
const told = async (appId: number) =>
  (await shop.events('shopping.wishlistLaunched')).filter((event) => event.appId === appId);

/** A game that somebody wishes for, and what makes it another one. */
async function wishedFor(appId: number, given: Partial<Schemas['Offer']>) {
  let offer = sampleOffer(appId, given);
  await shop.sells(offer);
  const buyer = shop.buyer();
  await buyer.putWishlistItem({ path: { appId }, body: {} });
  const becomes = async (changes: Partial<Schemas['Offer']>) => {
    offer = { ...offer, version: offer.version + 1, ...changes };
    await shop.sells(offer);
    await shop.runJobs();
  };
  return { buyer, becomes };
}

describe('who wishes for a game', () => {
  it('is told once of its release', async () => {
    const { buyer, becomes } = await wishedFor(1, { availability: 'coming_soon' });
    await becomes({ name: 'Renamed' });
    expect(await told(1)).toEqual([]);
    await becomes({ availability: 'released' });
    await becomes({ name: 'Renamed again' });
    // The same once more, and all of it anew.
    await becomes({ version: 4 });
    await shop.control.rebuildCopies();
    await shop.runJobs();
    expect(await told(1)).toEqual([{ appId: 1, change: 'released', userIds: [buyer.userId] }]);
  });

  it('is told once that it has left early access, and not of what was delisted and comes back', async () => {
    const { buyer, becomes } = await wishedFor(2, { isEarlyAccess: true });
    await becomes({ availability: 'delisted' });
    await becomes({ availability: 'released' });
    expect(await told(2)).toEqual([]);
    await becomes({ isEarlyAccess: false });
    await becomes({ name: 'Finished' });
    expect(await told(2)).toEqual([{ appId: 2, change: 'left-early-access', userIds: [buyer.userId] }]);
  });

  it('is told once, though the change is found twice at the same time', async () => {
    const { becomes } = await wishedFor(3, { availability: 'coming_soon' });
    const released = { availability: 'released' as const };
    await Promise.all([becomes({ ...released, version: 7 }), becomes({ ...released, version: 7 })]);
    expect(await told(3)).toHaveLength(1);
  });

  it('is told page by page, each once', async () => {
    const { becomes } = await wishedFor(4, { availability: 'coming_soon' });
    await shop.database.pool.query(
      `insert into wishlist_item (user_id, app_id, priority, added_at)
       select gen_random_uuid(), 4, 0, now() from generate_series(1, 1500)`,
    );
    await becomes({ availability: 'released' });
    const people = (await told(4)).flatMap(({ userIds }) => userIds);
    expect([people.length, new Set(people).size]).toEqual([1501, 1501]);
  });
});
