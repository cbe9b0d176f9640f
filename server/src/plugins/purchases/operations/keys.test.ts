import { describe, expect, it } from '@jest/globals';
import { administrator } from '../../../../../test/harness/principals.ts';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startPurchases();
const { commerce, checkout, of, ask } = store;
const admin = store.as(administrator).purchases;

const packageOf = (appId: number) => 2_000_000_000 + appId;
const make = async (appId: number, count: number, changes: object = {}) =>
  (
    await admin.createKeyBatch({
      headers: { 'Idempotency-Key': newId() },
      body: {
        packageId: packageOf(appId),
        appIds: [appId],
        purpose: 'redemption' as const,
        name: 'Keys',
        worksFrom: null,
        count,
        ...changes,
      },
    })
  ).body;
const forSale = (appId: number, count: number) => make(appId, count, { purpose: 'sale' });
const redeem = (userId: string, key = '') =>
  of(userId).redeemKey({ headers: { 'Idempotency-Key': newId() }, body: { key } });
const countsOf = async (batchId: string) => {
  const { items } = (await admin.listKeyBatches({ query: { limit: 100 } })).body;
  return items.find(({ id }) => id === batchId)?.counts;
};
const tally = async (attempts: Promise<unknown>[]) => {
  const counts: Record<string, number> = {};
  for (const result of await Promise.allSettled(attempts)) {
    const outcome = result.status === 'fulfilled' ? 'bought' : result.reason.code;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
};

describe('keys for sale', () => {
  it('come back when an order is not paid', async () => {
    const { batch } = await forSale(420, 1);
    commerce.fate = 'failed';
    await expect(checkout(commerce.cart(newId(), [{ itemId: 420 }]))).rejects.toMatchObject({
      code: 'payment-declined',
    });
    commerce.fate = 'succeeded';
    expect(await countsOf(batch.id)).toMatchObject({ free: 1, reserved: 0 });
    expect((await checkout(commerce.cart(newId(), [{ itemId: 420 }]))).status).toBe(201);
    await expect(checkout(commerce.cart(newId(), [{ itemId: 420 }]))).rejects.toMatchObject({
      code: 'sold-out',
      extensions: { packageIds: [packageOf(420)] },
    });
  });
});

describe('a key', () => {
  it('that was bought is shown to its buyer and to nobody else', async () => {
    await forSale(500, 1);
    const userId = newId();
    const path = { orderId: (await checkout(commerce.cart(userId, [{ itemId: 500 }]))).body.id };
    const { items } = (await of(userId).listOrderKeys({ path })).body;
    expect(items).toEqual([{ packageId: packageOf(500), key: expect.stringMatching(/^([A-HJ-NP-Z2-9]{5}-?){3}$/) }]);
    await expect(of(newId()).listOrderKeys({ path })).rejects.toMatchObject({ code: 'not-found' });
    await expect(redeem(newId(), items[0]?.key)).rejects.toMatchObject({ code: 'product-key-used' });
    expect(JSON.stringify(await ask('select * from product_key'))).not.toContain(items[0]?.key);
  });

  it('works once, however it is written and however many try at once', async () => {
    const { keys, batch } = await make(600, 1);
    const key = ` ${(keys[0] ?? '').toLowerCase().replaceAll('-', ' ')} `;
    const people = Array.from({ length: 10 }, () => newId());
    expect(await tally(people.map((userId) => redeem(userId, key)))).toEqual({ bought: 1, 'product-key-used': 9 });
    expect(await countsOf(batch.id)).toMatchObject({ free: 0, redeemed: 1 });
  });

  it('is not used up by somebody who owns the package', async () => {
    const { keys, batch } = await make(601, 2);
    const userId = newId();
    expect((await redeem(userId, keys[0])).body).toMatchObject({ appIds: [601], kind: 'key' });
    await expect(redeem(userId, keys[1])).rejects.toMatchObject({ code: 'already-owned' });
    expect(await countsOf(batch.id)).toMatchObject({ free: 1, redeemed: 1 });
  });

  it('is not used up by somebody who owns all of it by another package', async () => {
    const pair = await make(604, 1, { appIds: [604, 605] });
    const { keys, batch } = await make(605, 2);
    const userId = newId();
    await redeem(userId, pair.keys[0]);
    await expect(redeem(userId, keys[0])).rejects.toMatchObject({
      code: 'already-owned',
      extensions: { packageIds: [packageOf(605)] },
    });
    expect(await countsOf(batch.id)).toMatchObject({ free: 2, redeemed: 0 });
  });

  it('does not work when it is wrong, taken back or too early', async () => {
    const userId = newId();
    await expect(redeem(userId, 'AAAAA-AAAAA-AAAAA')).rejects.toMatchObject({ code: 'product-key-not-found' });
    const early = await make(602, 1, { worksFrom: '2026-11-22T13:00:00.000Z' });
    await expect(redeem(userId, early.keys[0])).rejects.toMatchObject({
      code: 'product-key-locked',
      extensions: { worksFrom: '2026-11-22T13:00:00.000Z' },
    });
    const { keys, batch } = await make(603, 2);
    await redeem(userId, keys[0]);
    const path = { batchId: batch.id };
    const counts = { free: 0, reserved: 0, sold: 0, redeemed: 1, revoked: 1 };
    expect((await admin.revokeKeys({ path })).body.counts).toEqual(counts);
    expect((await admin.revokeKeys({ path })).body.counts).toEqual(counts);
    await expect(redeem(newId(), keys[1])).rejects.toMatchObject({ code: 'product-key-revoked' });
    await expect(admin.revokeKeys({ path: { batchId: newId() } })).rejects.toMatchObject({
      code: 'key-batch-not-found',
    });
    store.clock.turn(3_600_000);
    expect((await redeem(userId, early.keys[0])).status).toBe(201);
  });
});

const tomorrow = () => new Date(store.clock.now().getTime() + 86_400_000).toISOString();
const reserve = (batchId: string, count: number, until = tomorrow()) =>
  admin.reserveKeys({
    path: { batchId },
    headers: { 'Idempotency-Key': newId() },
    body: { count, partner: 'A magazine', until },
  });

describe('a reservation', () => {
  it('takes keys for sale aside, which work until it is over and can then be bought', async () => {
    const { batch } = await forSale(700, 3);
    const { keys } = (await reserve(batch.id, 2)).body;
    expect(await countsOf(batch.id)).toMatchObject({ free: 1, reserved: 2 });
    await checkout(commerce.cart(newId(), [{ itemId: 700 }]));
    await expect(checkout(commerce.cart(newId(), [{ itemId: 700 }]))).rejects.toMatchObject({ code: 'sold-out' });
    expect((await redeem(newId(), keys[0])).body).toMatchObject({ appIds: [700], kind: 'key' });
    await expect(redeem(newId(), keys[0])).rejects.toMatchObject({ code: 'product-key-used' });
    store.clock.turn(86_400_000);
    await expect(redeem(newId(), keys[1])).rejects.toMatchObject({ code: 'product-key-not-found' });
    await store.settle();
    expect(await countsOf(batch.id)).toEqual({ free: 1, reserved: 0, sold: 1, redeemed: 1, revoked: 0 });
    expect((await checkout(commerce.cart(newId(), [{ itemId: 700 }]))).status).toBe(201);
  });

  it('gets whole what it asks for, or nothing; of those who come at once each gets other keys', async () => {
    const { batch } = await make(701, 6);
    await expect(reserve(batch.id, 7)).rejects.toMatchObject({ code: 'too-few-keys', extensions: { free: 6 } });
    const all = await Promise.all([1, 2, 3].map((count) => reserve(batch.id, count)));
    expect(new Set(all.flatMap(({ body }) => body.keys)).size).toBe(6);
    expect(await countsOf(batch.id)).toMatchObject({ free: 0, reserved: 6 });
    await expect(reserve(batch.id, 1, store.clock.now().toISOString())).rejects.toMatchObject({
      code: 'reservation-over',
    });
    await expect(reserve(newId(), 1)).rejects.toMatchObject({ code: 'key-batch-not-found' });
  });
});

describe('a revocation', () => {
  const owns = async (userId: string, appId: number) =>
    (await of(userId).getOwnership({ path: { appId } })).body.ownsApp;
  const revoke = (key = '') => admin.revokeKey({ body: { key } });

  it('of one key takes what it gave, once', async () => {
    const { keys, batch } = await make(710, 2);
    const userId = newId();
    await redeem(userId, keys[0]);
    expect((await revoke(keys[0])).body.counts).toEqual({ free: 1, reserved: 0, sold: 0, redeemed: 0, revoked: 1 });
    expect(await owns(userId, 710)).toBe(false);
    await redeem(userId, keys[1]);
    expect((await revoke(keys[0])).body.id).toBe(batch.id);
    expect(await owns(userId, 710)).toBe(true);
    const events = await store.events('purchases.licencesChanged');
    const told = events.flatMap(({ licences }) => licences).filter((licence) => licence.userId === userId);
    expect(told.map(({ isActive, version }) => [isActive, version])).toEqual([
      [true, 1],
      [false, 2],
      [true, 1],
    ]);
    await expect(revoke('AAAAA-AAAAA-AAAAA')).rejects.toMatchObject({ code: 'product-key-not-found' });
  });

  it('leaves what was bought to refunds', async () => {
    const { batch } = await forSale(711, 1);
    const userId = newId();
    const path = { orderId: (await checkout(commerce.cart(userId, [{ itemId: 711 }]))).body.id };
    const key = (await of(userId).listOrderKeys({ path })).body.items[0]?.key;
    await expect(revoke(key)).rejects.toMatchObject({ code: 'product-key-ordered' });
    const { counts } = (await admin.revokeKeys({ path: { batchId: batch.id }, query: { of: 'all' } })).body;
    expect(counts).toMatchObject({ sold: 1, revoked: 0 });
  });

  it('of a whole batch takes it from everybody, also who redeems it at that moment', async () => {
    const { keys, batch } = await make(712, 10);
    const people = keys.map(() => newId());
    const early = people.slice(0, 3);
    for (const [index, userId] of early.entries()) await redeem(userId, keys[index]);
    const late = people.slice(3).map((userId, index) => redeem(userId, keys[index + 3]));
    const revoked = admin.revokeKeys({ path: { batchId: batch.id }, query: { of: 'all' } });
    const outcomes = await Promise.allSettled(late);
    await revoked;
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
    expect(refused.filter((code) => code !== 'product-key-revoked')).toEqual([]);
    // Who came after the lock was taken found a revoked key, and who came before lost what he got.
    expect(await countsOf(batch.id)).toEqual({ free: 0, reserved: 0, sold: 0, redeemed: 0, revoked: 10 });
    const owners = await ask(`select user_id from licence where app_ids @> array[712::bigint] and state = 'active'`);
    expect(owners).toEqual([]);
    await redeem(newId(), (await make(712, 1)).keys[0]);
  });

  it('of a batch is kept with its time, and takes what comes back later', async () => {
    const { batch } = await forSale(713, 4);
    await reserve(batch.id, 1);
    await checkout(commerce.cart(newId(), [{ itemId: 713 }], { validUntil: tomorrow() }));
    commerce.fate = 'init';
    const { body: open } = await checkout(commerce.cart(newId(), [{ itemId: 713 }], { validUntil: tomorrow() }));
    commerce.fate = 'succeeded';
    expect(open.state).toBe('awaiting-payment');
    const path = { batchId: batch.id };
    const revokedAt = store.clock.now().toISOString();
    const { body } = await admin.revokeKeys({ path });
    expect([batch.revokedAt, body.revokedAt]).toEqual([null, revokedAt]);
    expect(body.counts).toEqual({ free: 0, reserved: 2, sold: 1, redeemed: 0, revoked: 1 });
    store.clock.turn(86_400_000);
    await store.settle();
    expect((await admin.revokeKeys({ path })).body).toEqual({
      ...body,
      counts: { free: 0, reserved: 0, sold: 1, redeemed: 0, revoked: 3 },
    });
    await expect(checkout(commerce.cart(newId(), [{ itemId: 713 }]))).rejects.toMatchObject({ code: 'sold-out' });
  });

  it('is not missed by a key that comes back at that moment', async () => {
    commerce.fate = 'failed';
    for (const appId of [720, 721, 722, 723, 724]) {
      const { batch } = await forSale(appId, 1);
      const [declined, revoked] = await Promise.allSettled([
        checkout(commerce.cart(newId(), [{ itemId: appId }])),
        admin.revokeKeys({ path: { batchId: batch.id } }),
      ]);
      expect([declined.status, revoked.status]).toEqual(['rejected', 'fulfilled']);
      expect(await countsOf(batch.id)).toMatchObject({ free: 0, reserved: 0, revoked: 1 });
    }
    commerce.fate = 'succeeded';
  });
});
