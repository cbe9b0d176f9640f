import { describe, expect, it } from '@jest/globals';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startPurchases();
const { commerce, checkout, of, ask } = store;
commerce.offer(620);
commerce.offer(440, { isFree: true });

/** Two adults and a child; the first has bought a game and taken a free one, yesterday. */
const household = async () => {
  const [lender, borrower, child] = [newId(), newId(), newId()];
  const { body: order } = await checkout(commerce.cart(lender, [{ itemId: 620 }]));
  await of(lender).addFreeLicence({ headers: { 'Idempotency-Key': newId() }, body: { appId: 440 } });
  const familyId = (await of(lender).createFamily({ body: { name: 'Home' } })).body.id;
  for (const userId of [borrower, child]) {
    await of(lender).inviteToFamily({ body: { userId, role: userId === child ? 'child' : 'adult' } });
    await of(userId).acceptFamilyInvitation({ path: { familyId } });
  }
  store.clock.turn(86_400_000);
  return { lender, borrower, child, order };
};
const borrowed = async (userId: string) => (await of(userId).listFamilyLibrary({ query: {} })).body.items;
const ownership = async (userId: string, appId = 620) => (await of(userId).getOwnership({ path: { appId } })).body;
const play = (userId: string, startedAt = '10:00', minutes = 60) =>
  of(userId).recordPlaySession({
    headers: { 'Idempotency-Key': newId() },
    body: { appId: 620, platform: 'linux', startedAt: `${today()}T${startedAt}:00.000Z`, minutes },
  });
const today = () => store.clock.now().toISOString().slice(0, 10);

describe('what a family lends', () => {
  it("is shown as the family's and never as owned", async () => {
    const { lender, borrower } = await household();
    expect(await borrowed(borrower)).toEqual([
      { licenceId: expect.any(String), packageId: 2_000_000_620, appIds: [620], kind: 'family', ownerId: lender },
    ]);
    expect(await ownership(borrower)).toEqual({
      appId: 620,
      ownsApp: false,
      permanent: false,
      kind: 'family',
      timestamp: null,
      ownerId: lender,
      userCanceled: false,
      isAvailable: false,
    });
    expect((await of(borrower).listLibrary({ query: {} })).body.items).toEqual([]);
    expect(await ownership(borrower, 440)).toMatchObject({ kind: null, ownerId: null });
    expect(await borrowed(lender)).toEqual([]);
    expect(await ownership(lender)).toMatchObject({ ownsApp: true, kind: 'purchase', ownerId: lender });
  });

  it("ends with a copy of one's own, with a refund and with the family", async () => {
    const { lender, borrower, child, order } = await household();
    await checkout(commerce.cart(borrower, [{ itemId: 620 }]));
    expect(await borrowed(borrower)).toEqual([]);
    expect(await ownership(borrower)).toMatchObject({ ownsApp: true, kind: 'purchase', ownerId: borrower });
    expect((await borrowed(child)).map(({ ownerId }) => ownerId)).toEqual([lender, borrower]);
    const lineIds = order.lines.map(({ lineId }) => lineId);
    const headers = { 'Idempotency-Key': newId() };
    await of(lender).requestRefund({ path: { orderId: order.id }, headers, body: { lineIds } });
    expect((await borrowed(child)).map(({ ownerId }) => ownerId)).toEqual([borrower]);
    await of(borrower).leaveFamily({});
    expect(await borrowed(child)).toEqual([]);
    await expect(play(child)).rejects.toMatchObject({ code: 'app-not-owned' });
  });

  it('comes page by page', async () => {
    const { lender, borrower } = await household();
    await checkout(commerce.cart(lender, [{ itemId: 10 }, { itemId: 20 }]));
    const first = (await of(borrower).listFamilyLibrary({ query: { limit: 2 } })).body;
    const cursor = first.nextCursor ?? '';
    const rest = (await of(borrower).listFamilyLibrary({ query: { limit: 2, cursor } })).body;
    const apps = [...first.items, ...rest.items].flatMap(({ appIds }) => appIds);
    expect(apps.toSorted((one, other) => one - other)).toEqual([10, 20, 620]);
    expect(rest.nextCursor).toBe(null);
  });
});

describe('a copy', () => {
  it('is played by one at a time, its owner included', async () => {
    const { lender, borrower, child } = await household();
    expect((await play(borrower)).body.forever).toBe(60);
    const inUse = { code: 'copy-in-use' };
    await expect(play(child, '10:59')).rejects.toMatchObject(inUse);
    await expect(play(lender, '09:30', 31)).rejects.toMatchObject(inUse);
    // Before it and after it; whoever plays it has done so once.
    await play(lender, '09:30', 30);
    await play(child, '11:00');
    await expect(play(borrower, '10:15', 5)).rejects.toMatchObject({ code: 'play-recorded' });
    await checkout(commerce.cart(borrower, [{ itemId: 620 }]));
    // There are two copies now; whoever has one of his own plays that.
    await play(borrower, '11:00', 30);
    await expect(play(lender, '11:00', 30)).rejects.toMatchObject(inUse);
  });

  it('is got by one of five who play it at once', async () => {
    const { lender, borrower, child } = await household();
    const attempts = [lender, borrower, child, borrower, child].map((userId) => play(userId));
    const outcomes = await Promise.allSettled(attempts);
    const won = outcomes.flatMap((outcome, index) => (outcome.status === 'fulfilled' ? [index] : []));
    const [players] = await ask(
      `select count(distinct s.user_id)::integer as count from play_session s join licence l on l.id = s.licence_id
       where l.user_id = $1`,
      lender,
    );
    expect(players.count).toBe(1);
    expect(won.length).toBeGreaterThan(0);
  });

  it('is not lent for a time before its owner had it', async () => {
    const { lender, borrower } = await household();
    await checkout(commerce.cart(lender, [{ itemId: 400 }]));
    const body = { appId: 400, platform: 'linux' as const, startedAt: `${today()}T11:59:00.000Z`, minutes: 1 };
    const record = (userId: string) => of(userId).recordPlaySession({ headers: { 'Idempotency-Key': newId() }, body });
    await expect(record(borrower)).rejects.toMatchObject({ code: 'app-not-owned' });
    expect((await record(lender)).status).toBe(201);
  });

  it('that others have played for two hours is not refunded at once', async () => {
    const { lender, borrower, order } = await household();
    await play(borrower, '08:00', 120);
    const lineIds = order.lines.map(({ lineId }) => lineId);
    const headers = { 'Idempotency-Key': newId() };
    const { body } = await of(lender).requestRefund({ path: { orderId: order.id }, headers, body: { lineIds } });
    expect(body).toMatchObject({ state: 'waiting', rule: 'played-too-long' });
  });
});
