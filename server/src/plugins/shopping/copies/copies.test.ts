import { describe, expect, it } from '@jest/globals';
import { startShop } from '../../../../../test/harness/shop-under-test.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { sampleLicence, sampleOffer, samplePrice, samplePrivacy, sampleSet } from '../sample-offers.ts';

const shop = await startShop();

const stored = async (table: string, where: string) =>
  (await shop.database.pool.query(`select * from ${table} where ${where}`)).rows;

describe('the copy of offers', () => {
  it('is written only over lower versions, whatever the order of events', async () => {
    const gameId = newId();
    const offer = (version: number, amount: number) =>
      sampleOffer(1, { gameId, version, prices: [samplePrice('USD', amount)] });
    await shop.sells(offer(5, 500));
    await shop.sells(offer(4, 400));
    expect(await stored('offer', 'app_id = 1')).toMatchObject([{ version: '5', prices: { USD: { amount: 500 } } }]);
    shop.catalog.offers.set(gameId, offer(6, 600));
    const change = { gameId, appId: 1, region: 'USD', amount: 600, discountPercent: 0, finalAmount: 600 };
    await shop.deliver('catalog.priceChanged', { payload: { changes: [change] } });
    await shop.runJobs();
    expect(await stored('offer', 'app_id = 1')).toMatchObject([{ version: '6', prices: { USD: { amount: 600 } } }]);
  });

  it('takes a game that was made anew under an old number, whatever its version', async () => {
    await shop.sells(sampleOffer(2, { version: 9, name: 'Old' }));
    await shop.sells(sampleOffer(2, { version: 1, name: 'New' }));
    expect(await stored('offer', 'app_id = 2')).toMatchObject([{ name: 'New' }]);
  });

  it('is filled by a rebuild, which removes what the catalog has no more', async () => {
    await shop.sells(sampleOffer(3), sampleOffer(4));
    const [kept] = [...shop.catalog.offers.values()].filter(({ appId }) => appId === 4);
    shop.catalog.offers.clear();
    for (const offer of [...(kept ? [kept] : []), sampleOffer(5)]) shop.catalog.offers.set(offer.gameId, offer);
    shop.catalog.sets.push(sampleSet(8, [4, 5]));
    await shop.deliver('catalog.setChanged', { payload: { setId: newId(), version: 1, set: sampleSet(9, [4]) } });
    await shop.control.rebuildCopies();
    expect((await stored('offer', 'true')).map((row) => row.app_id).toSorted()).toEqual(['4', '5']);
    expect((await stored('offer_set', 'true')).map((row) => row.set_id)).toEqual(['8']);
  });
});

describe('the copy of sets', () => {
  it('keeps what was withdrawn from coming back by an older event', async () => {
    await shop.sellsSets(sampleSet(1, [1], { version: 3, isWithdrawn: true }));
    await shop.sellsSets(sampleSet(1, [1], { version: 2 }), sampleSet(1, [1], { version: 1 }));
    expect(await stored('offer_set', 'set_id = 1')).toMatchObject([{ is_withdrawn: true, version: '3' }]);
  });
});

describe('the copy of licences', () => {
  it('takes the latest of each, also from one event', async () => {
    const licence = sampleLicence(newId(), 1);
    const licences = [{ ...licence, isActive: false, version: 2 }, licence];
    await shop.deliver('purchases.licencesChanged', { payload: { licences } });
    await shop.deliver('purchases.licencesChanged', { payload: { licences: [licence] } });
    expect(await stored('licence', `licence_id = '${licence.licenceId}'`)).toMatchObject([{ is_active: false }]);
  });

  it('is filled by a rebuild, which removes what nobody has any more and is no step back', async () => {
    const [lost, newer] = [sampleLicence(newId(), 1), sampleLicence(newId(), 2)];
    const ended = { ...newer, isActive: false, version: 2 };
    await shop.deliver('purchases.licencesChanged', { payload: { licences: [lost, ended] } });
    const missed = sampleLicence(newId(), 3);
    shop.catalog.licences.push(newer, missed);
    await shop.control.rebuildCopies();
    const rows = await stored('licence', 'true');
    const byId = Object.fromEntries(rows.map((row) => [row.licence_id, row.is_active]));
    expect(byId).toEqual({ [newer.licenceId]: false, [missed.licenceId]: true });
  });
});

describe('the copy of who hides what he owns', () => {
  it('is filled by a rebuild, which removes who hides nothing any more and is no step back', async () => {
    const [open, shown, missed] = [newId(), newId(), newId()];
    await shop.hides(open, { games: 'private' });
    await shop.hides(shown, {}, 3);
    shop.catalog.privacy.push(
      samplePrivacy(shown, { games: 'private' }),
      samplePrivacy(missed, { profile: 'friends' }),
    );
    await shop.control.rebuildCopies();
    const rows = await stored('library_privacy', 'true');
    expect(Object.fromEntries(rows.map((row) => [row.user_id, row.is_hidden]))).toEqual({
      [shown]: false,
      [missed]: true,
    });
  });
});
