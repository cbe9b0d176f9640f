import { newId } from '../../../server/src/kernel/identifiers.ts';
import { purchases } from '../../../server/src/plugins/purchases/plugin.ts';
import { administrator, service } from '../../harness/principals.ts';
import { startPurchases } from '../../harness/shoppers.ts';
import { after, type Budget, testBudgets } from '../../harness/statement-budget.ts';

const store = await startPurchases();
const { commerce, checkout, of } = store;
const inside = store.as(service).purchases;
const admin = store.as(administrator).purchases;
commerce.offer(440, { isFree: true });
const hundred = { limit: 100 };

const buyer = async () => {
  const userId = newId();
  const { body } = await checkout(commerce.cart(userId, [{ itemId: 620 }]));
  return { userId, orderId: body.id, purchases: of(userId) };
};
const cartOf =
  (count: number, changes = {}, line = {}) =>
  async () =>
    commerce.cart(
      newId(),
      Array.from({ length: count }, (_, index) => ({ itemId: index + 1, ...line })),
      changes,
    );
const headersOf = () => ({ 'Idempotency-Key': newId() });
const bought = async (changes = {}) => {
  const userId = newId();
  const { body } = await checkout(commerce.cart(userId, [{ itemId: 620, ...changes }]));
  const lineIds = body.lines.map(({ lineId }) => lineId);
  return { purchases: of(userId), path: { orderId: body.id }, headers: headersOf(), body: { lineIds } };
};
const waiting = async () => {
  const request = await bought();
  const longAgo = new Date(store.clock.now().getTime() - 15 * 86_400_000);
  await store.ask('update purchase_order set paid_at = $1 where id = $2', longAgo, request.path.orderId);
  const { id } = (await request.purchases.requestRefund(request)).body;
  return { ...request, decision: { path: { refundId: id }, headers: headersOf(), body: {} } };
};
const makeKeys = async (count: number) => {
  const body = { packageId: 7, appIds: [7], purpose: 'redemption' as const, name: 'Keys', worksFrom: null, count };
  const { batch, keys } = (await admin.createKeyBatch({ headers: { 'Idempotency-Key': newId() }, body })).body;
  return { keys, path: { batchId: batch.id } };
};
const gift =
  (changes = {}) =>
  async () => {
    const [sender, recipient] = [newId(), newId()];
    await checkout(commerce.cart(sender, [{ itemId: 620, recipientId: recipient, ...changes }]));
    const [sent] = (await of(sender).listGifts({ query: { direction: 'sent' } })).body.items;
    const request = { path: { giftId: sent?.id ?? '' }, headers: headersOf() };
    return { sender: of(sender), recipient: of(recipient), request };
  };
const coupon = { couponId: newId(), code: 'CODE', isSingleUse: true, totalLimit: 9, perUserLimit: 1, amount: 1 };

const founded = async () => {
  const founder = newId();
  const { body } = await of(founder).createFamily({ body: { name: 'Home' } });
  return { purchases: of(founder), familyId: body.id };
};
const invited = async () => {
  const { purchases, familyId } = await founded();
  const userId = newId();
  await purchases.inviteToFamily({ body: { userId, role: 'adult' } });
  return { purchases, userId, guest: of(userId), path: { familyId } };
};
const joined = async () => {
  const family = await invited();
  await family.guest.acceptFamilyInvitation({ path: family.path });
  return family;
};

const budgets: Budget[] = [
  ['checkout', 7, after(cartOf(1), (cart) => checkout(cart))],
  ['checkout, of 100 lines', 7, after(cartOf(100), (cart) => checkout(cart))],
  ['checkout, with a coupon', 8, after(cartOf(1, { coupon }), (cart) => checkout(cart))],
  ['checkout, of gifts', 8, after(cartOf(9, {}, { recipientId: newId() }), (cart) => checkout(cart))],
  ['checkout, of what is bought ahead', 8, after(cartOf(9, {}, { isPrePurchase: true }), (cart) => checkout(cart))],
  ['listGifts', 1, after(gift(), ({ recipient }) => recipient.listGifts({ query: hundred }))],
  ['getGift', 1, after(gift(), ({ recipient, request }) => recipient.getGift(request))],
  ['acceptGift', 8, after(gift(), ({ recipient, request }) => recipient.acceptGift(request))],
  ['declineGift', 22, after(gift(), ({ recipient, request }) => recipient.declineGift(request))],
  ['refundGift', 21, after(gift(), ({ sender, request }) => sender.refundGift(request))],
  ['listOrders', 1, after(buyer, ({ purchases }) => purchases.listOrders({ query: hundred }))],
  ['getOrder', 2, after(buyer, ({ purchases, orderId }) => purchases.getOrder({ path: { orderId } }))],
  ['getReceipt', 2, after(buyer, ({ purchases, orderId }) => purchases.getReceipt({ path: { orderId } }))],
  ['printReceipt', 2, after(buyer, ({ purchases, orderId }) => purchases.printReceipt({ path: { orderId } }))],
  ['exportOrders', 1, after(buyer, ({ purchases }) => purchases.exportOrders({}))],
  ['listAllOrders', 1, () => admin.listAllOrders({ query: hundred })],
  ['listLibrary', 1, after(buyer, ({ purchases }) => purchases.listLibrary({ query: hundred }))],
  ['getOwnership', 1, after(buyer, ({ purchases }) => purchases.getOwnership({ path: { appId: 620 } }))],
  [
    'addFreeLicence',
    5,
    () => of(newId()).addFreeLicence({ headers: { 'Idempotency-Key': newId() }, body: { appId: 440 } }),
  ],
  ['createKeyBatch, of one', 6, () => makeKeys(1)],
  ['createKeyBatch, of 1000', 6, () => makeKeys(1000)],
  ['listKeyBatches', 1, () => admin.listKeyBatches({ query: hundred })],
  [
    'revokeKeys',
    5,
    after(
      () => makeKeys(9),
      ({ path }) => admin.revokeKeys({ path }),
    ),
  ],
  [
    'reserveKeys',
    6,
    after(
      () => makeKeys(9),
      ({ path }) =>
        admin.reserveKeys({
          path,
          headers: headersOf(),
          body: { count: 9, partner: 'A magazine', until: '2100-01-01T00:00:00.000Z' },
        }),
    ),
  ],
  [
    'revokeKey',
    4,
    after(
      () => makeKeys(1),
      ({ keys: [key = ''] }) => admin.revokeKey({ body: { key } }),
    ),
  ],
  [
    'redeemKey',
    8,
    after(
      () => makeKeys(1),
      ({ keys: [key = ''] }) => of(newId()).redeemKey({ headers: { 'Idempotency-Key': newId() }, body: { key } }),
    ),
  ],
  ['listOrderKeys', 2, after(buyer, ({ purchases, orderId }) => purchases.listOrderKeys({ path: { orderId } }))],
  ['requestRefund', 19, after(bought, (request) => request.purchases.requestRefund(request))],
  ['listOrderRefunds', 2, after(waiting, ({ purchases, path }) => purchases.listOrderRefunds({ path }))],
  ['listRefunds', 1, () => admin.listRefunds({ query: hundred })],
  ['approveRefund', 13, after(waiting, ({ decision }) => admin.approveRefund(decision))],
  ['denyRefund', 10, after(waiting, ({ decision }) => admin.denyRefund(decision))],
  ['listPlaytime', 1, after(buyer, ({ purchases }) => purchases.listPlaytime({ query: hundred }))],
  [
    'recordPlaySession',
    6,
    after(buyer, ({ purchases }) =>
      purchases.recordPlaySession({
        headers: headersOf(),
        body: { appId: 620, platform: 'linux', startedAt: '2026-11-22T10:00:00.000Z', minutes: 1 },
      }),
    ),
  ],
  ['createFamily', 6, founded],
  ['getFamily', 1, after(founded, ({ purchases }) => purchases.getFamily({}))],
  [
    'inviteToFamily',
    5,
    after(founded, ({ purchases }) => purchases.inviteToFamily({ body: { userId: newId(), role: 'child' } })),
  ],
  [
    'withdrawFamilyInvitation',
    5,
    after(invited, ({ purchases, userId }) => purchases.withdrawFamilyInvitation({ path: { userId } })),
  ],
  ['listFamilyInvitations', 1, after(invited, ({ guest }) => guest.listFamilyInvitations({}))],
  ['acceptFamilyInvitation', 8, after(invited, ({ guest, path }) => guest.acceptFamilyInvitation({ path }))],
  ['declineFamilyInvitation', 5, after(invited, ({ guest, path }) => guest.declineFamilyInvitation({ path }))],
  ['leaveFamily', 5, after(joined, ({ guest }) => guest.leaveFamily({}))],
  [
    'removeFamilyMember',
    5,
    after(joined, ({ purchases, userId }) => purchases.removeFamilyMember({ path: { memberId: userId } })),
  ],
  ['listFamilyLibrary', 1, after(joined, ({ guest }) => guest.listFamilyLibrary({ query: hundred }))],
  ['exportLicences', 1, () => inside.exportLicences({ query: { limit: 1000 } })],
];

testBudgets(purchases.specification, budgets);
