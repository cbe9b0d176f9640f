import { describe, expect, it } from '@jest/globals';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { service } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startPurchases();
const { commerce, checkout, of, ask } = store;

const take = (userId: string, appId: number, key = newId()) =>
  of(userId).addFreeLicence({ headers: { 'Idempotency-Key': key }, body: { appId } });
const ownershipOf = async (userId: string, appId: number) => (await of(userId).getOwnership({ path: { appId } })).body;

commerce.offer(440, { isFree: true });
commerce.offer(441, { isFree: false });
commerce.offer(442, { isFree: true, availability: 'coming_soon' });

describe('the library', () => {
  it('is what was bought and taken, page by page', async () => {
    const userId = newId();
    await checkout(commerce.cart(userId, [{ itemId: 620 }, { itemId: 400 }]));
    await take(userId, 440);
    const { items, nextCursor } = (await of(userId).listLibrary({ query: { limit: 2 } })).body;
    const rest = (await of(userId).listLibrary({ query: { limit: 2, cursor: nextCursor ?? '' } })).body;
    const apps = [...items, ...rest.items].map(({ appIds, kind }) => [...appIds, kind]);
    expect(apps.toSorted()).toEqual([
      [400, 'purchase'],
      [440, 'free'],
      [620, 'purchase'],
    ]);
    expect(rest.nextCursor).toBe(null);
  });

  it('shows nothing of an order that is not paid, and tells others nothing of it', async () => {
    const userId = newId();
    commerce.fate = 'init';
    await checkout(commerce.cart(userId, [{ itemId: 620 }]));
    commerce.fate = 'succeeded';
    expect((await of(userId).listLibrary({ query: {} })).body.items).toEqual([]);
    expect(await ownershipOf(userId, 620)).toMatchObject({ ownsApp: false, userCanceled: false });
    const { items } = (await store.as(service).purchases.exportLicences({ query: {} })).body;
    expect(items.filter((licence) => licence.userId === userId)).toEqual([]);
  });

  it('says how an app is owned: by any package that holds it', async () => {
    const userId = newId();
    const both = { packageId: 77, appIds: [10, 20], unreleasedAppIds: [], amount: 999 };
    await checkout(commerce.cart(userId, [{ kind: 'package', itemId: 77, packages: [both] }, { itemId: 20 }]));
    expect(await ownershipOf(userId, 10)).toEqual({
      appId: 10,
      ownsApp: true,
      permanent: true,
      kind: 'purchase',
      timestamp: '2026-11-22T12:00:00.000Z',
      ownerId: userId,
      userCanceled: false,
      isAvailable: true,
    });
    await ask(`update licence set state = 'revoked' where user_id = $1 and package_id = 77`, userId);
    expect(await ownershipOf(userId, 10)).toMatchObject({ ownsApp: false, permanent: false, userCanceled: true });
    expect(await ownershipOf(userId, 20)).toMatchObject({ ownsApp: true, userCanceled: false });
    await ask(`update licence set kind = 'family' where user_id = $1`, userId);
    expect(await ownershipOf(userId, 20)).toMatchObject({ ownsApp: true, permanent: false });
  });
});

describe('a free app', () => {
  it('is taken once, however often it is asked for', async () => {
    const userId = newId();
    const taken = await Promise.all(Array.from({ length: 5 }, () => take(userId, 440)));
    expect(new Set(taken.map(({ body }) => body.id)).size).toBe(1);
    const events = await store.events('purchases.licencesChanged');
    expect(events.filter(({ licences }) => licences[0]?.userId === userId)).toHaveLength(1);
  });

  it('is what a package has given already', async () => {
    const userId = newId();
    const packages = [{ packageId: 78, appIds: [440, 441], unreleasedAppIds: [], amount: 999 }];
    await checkout(commerce.cart(userId, [{ kind: 'package', itemId: 78, packages }]));
    expect((await take(userId, 440)).body).toMatchObject({ packageId: 78, kind: 'purchase' });
    expect((await of(userId).listLibrary({ query: {} })).body.items).toHaveLength(1);
  });

  it.each([
    ['that costs something', 441, 'app-not-free'],
    ['that is not released', 442, 'app-not-free'],
    ['that is not offered', 443, 'free-app-not-found'],
  ])('%s is not given', async (_what, appId, code) => {
    await expect(take(newId(), appId)).rejects.toMatchObject({ code });
  });

  it('that stands in an open order is not given beside it', async () => {
    const userId = newId();
    commerce.fate = 'init';
    await checkout(commerce.cart(userId, [{ itemId: 440 }]));
    commerce.fate = 'succeeded';
    await expect(take(userId, 440)).rejects.toMatchObject({ code: 'already-owned' });
  });
});
