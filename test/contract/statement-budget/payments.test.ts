import { newId } from '../../../server/src/kernel/identifiers.ts';
import { RawBody } from '../../../server/src/kernel/plugin/operation.ts';
import { anonymous } from '../../../server/src/kernel/sessions/principal.ts';
import { payments } from '../../../server/src/plugins/payments/plugin.ts';
import { fund } from '../../harness/books.ts';
import { startProviderUnderTest } from '../../harness/payment-provider.ts';
import { startPluginUnderTest } from '../../harness/plugin-under-test.ts';
import { administrator, service, signedIn } from '../../harness/principals.ts';
import { after, type Budget, testBudgets } from '../../harness/statement-budget.ts';

const provider = await startProviderUnderTest();
const store = await startPluginUnderTest(payments, { testProvider: provider });
const admin = store.as(administrator).payments;
const inside = store.as(service).payments;
const key = () => ({ headers: { 'Idempotency-Key': newId() } });

const order = async () => {
  const userId = newId();
  await fund(store.database, userId, 5000);
  const amount = { amount: 1000, currency: 'EUR' };
  return { orderId: newId(), userId, amount, country: 'DE', walletAmount: 1000, paymentMethodId: null };
};
const charge = (body: Awaited<ReturnType<typeof order>>) => inside.chargeOrder({ body });
const charged = async () => {
  const body = await order();
  await charge(body);
  return body;
};
/** Somebody with a history of 120. */
const rich = async () => {
  const userId = newId();
  for (let n = 0; n < 120; n++) await fund(store.database, userId, 100);
  return store.as(signedIn(userId)).payments;
};
const cancel = (orderId: string) => inside.cancelCharge({ body: { orderId } });

const somebody = async () => {
  const userId = newId();
  return { userId, own: store.as(signedIn(userId)).payments };
};
/** Somebody with a stored method. */
const holder = async () => {
  const { userId, own } = await somebody();
  const { body } = await own.addPaymentMethod({ body: { token: 'tok_card.webhook-late' } });
  return { userId, own, methodId: body.id, path: { methodId: body.id } };
};
const topUp = ({ own, methodId }: Awaited<ReturnType<typeof holder>>) =>
  own.topUp({
    ...key(),
    body: { amount: { amount: 2500, currency: 'EUR' }, paymentMethodId: methodId, country: 'DE' },
  });
const toppedUp = async () => {
  const person = await holder();
  return { own: person.own, path: { paymentId: (await topUp(person)).body.id } };
};
const orderByMethod = async () => ({ ...(await order()), walletAmount: 0 });

/** A payment that is held: it follows five that were declined. */
const suspect = async () => {
  const { own, userId, methodId } = await holder();
  const { body } = await own.addPaymentMethod({ body: { token: 'tok_card.decline.webhook-late' } });
  for (let n = 0; n < 5; n++) await topUp({ own, userId, methodId: body.id, path: { methodId } });
  return (await topUp({ own, userId, methodId, path: { methodId } })).body.id;
};
const issue = () => admin.issueGiftCard({ ...key(), body: { amount: { amount: 2000, currency: 'EUR' } } });

/** Of the month that `fund` writes into. */
const statementOf = { currency: 'EUR', month: new Date().toISOString().slice(0, 7) };

/** Who may sell within the app 620. */
const sellers = async () => {
  const userId = newId();
  await admin.addAppSeller({ path: { appId: 620, userId } });
  return store.as(signedIn(userId, ['player', 'publisher'])).payments;
};
let microOrders = 0;
const item = { itemId: 5, quantity: 1, amount: 1000, description: 'A cube' };
const initMicro = (seller: Awaited<ReturnType<typeof sellers>>, userId: string) =>
  seller.initMicroTransaction({
    ...key(),
    body: { appId: 620, orderId: String(++microOrders), userId, currency: 'EUR', items: [item] },
  });
/** A micro-transaction that was begun. */
const micro = async () => {
  const { userId } = await order();
  const seller = await sellers();
  const { body } = await initMicro(seller, userId);
  return { seller, own: store.as(signedIn(userId)).payments, path: { transactionId: body.id } };
};
type Micro = Awaited<ReturnType<typeof micro>>;
const approve = ({ own, path }: Micro) =>
  own.approveMicroTransaction({ ...key(), path, body: { walletAmount: 1000, paymentMethodId: null, country: 'DE' } });
const approved = async () => {
  const begun = await micro();
  await approve(begun);
  return begun;
};
const finalized = async () => {
  const begun = await approved();
  await begun.seller.finalizeMicroTransaction({ ...key(), path: begun.path });
  return begun;
};
const manyMicros = async () => {
  const seller = await sellers();
  for (let n = 0; n < 101; n++) await initMicro(seller, newId());
  return seller;
};

/** Two are the Idempotency-Key's: it is looked for before the transaction and claimed in it. */
const budgets: Budget[] = [
  ['chargeOrder, by the wallet', 4, after(order, (body) => charge(body))],
  ['chargeOrder, again', 2, after(charged, (body) => charge(body))],
  ['cancelCharge, of no charge', 2, () => cancel(newId())],
  ['cancelCharge, of a charge', 3, after(charged, ({ orderId }) => cancel(orderId))],
  [
    'refundCharge, to the wallet',
    11,
    after(charged, ({ orderId }) =>
      inside.refundCharge({ ...key(), body: { orderId, refundId: newId(), amount: 500, to: 'origin' } }),
    ),
  ],
  ['getWallet', 1, () => store.as(signedIn()).payments.getWallet({})],
  ['listTransactions, 1', 1, after(rich, (own) => own.listTransactions({ query: { limit: 1 } }))],
  ['listTransactions, 100', 1, after(rich, (own) => own.listTransactions({ query: { limit: 100 } }))],
  [
    'creditWallet',
    7,
    () =>
      admin.creditWallet({
        ...key(),
        path: { userId: newId() },
        body: { amount: { amount: 100, currency: 'EUR' }, reason: 'A prize' },
      }),
  ],
  ['addPaymentMethod', 3, after(somebody, ({ own }) => own.addPaymentMethod({ body: { token: 'tok_card' } }))],
  ['listPaymentMethods', 1, after(holder, ({ own }) => own.listPaymentMethods({}))],
  ['setDefaultPaymentMethod', 4, after(holder, ({ own, path }) => own.setDefaultPaymentMethod({ path }))],
  ['removePaymentMethod', 3, after(holder, ({ own, path }) => own.removePaymentMethod({ path }))],
  ['topUp', 25, after(holder, topUp)],
  ['refundTopUp', 23, after(toppedUp, ({ own, path }) => own.refundTopUp({ ...key(), path }))],
  ['getPayment', 1, after(toppedUp, ({ own, path }) => own.getPayment({ path }))],
  [
    'chargeOrder, by a method',
    20,
    after(
      async () => {
        const { userId, methodId } = await holder();
        return { ...(await orderByMethod()), userId, paymentMethodId: methodId };
      },
      (body) => inside.chargeOrder({ body }),
    ),
  ],
  [
    'receiveWebhook, again',
    4,
    after(
      async () => {
        await topUp(await holder());
        await provider.control('flush', {});
        return provider.webhooks.at(-1);
      },
      async (webhook) =>
        store.as(anonymous).payments.receiveWebhook({
          path: { provider: 'test' },
          headers: { 'Webhook-Signature': webhook?.signature ?? '' },
          body: new RawBody('application/vnd.steam-clone.webhook', webhook?.body ?? Buffer.alloc(0)),
        }),
    ),
  ],
  ['issueGiftCard', 6, () => issue()],
  [
    'buyGiftCard',
    5,
    after(order, ({ userId }) =>
      store
        .as(signedIn(userId))
        .payments.buyGiftCard({ ...key(), body: { amount: { amount: 1000, currency: 'EUR' } } }),
    ),
  ],
  [
    'findGiftCard',
    1,
    after(issue, ({ body: { code } }) => store.as(signedIn()).payments.findGiftCard({ body: { code } })),
  ],
  [
    'redeemGiftCard',
    8,
    after(issue, ({ body: { code } }) => store.as(signedIn()).payments.redeemGiftCard({ ...key(), body: { code } })),
  ],
  [
    'listPayments',
    1,
    after(charged, ({ userId }) => store.as(signedIn(userId)).payments.listPayments({ query: { limit: 100 } })),
  ],
  [
    'reviewPayment, refused',
    15,
    after(suspect, (paymentId) => admin.reviewPayment({ path: { paymentId }, body: { decision: 'refuse' } })),
  ],
  ['listHeldPayments', 1, after(suspect, () => admin.listHeldPayments({ query: { limit: 100 } }))],
  ['reconcile', 1, () => admin.reconcile({})],
  [
    'getWalletStatement, 1',
    2,
    after(rich, (own) => own.getWalletStatement({ path: statementOf, query: { limit: 1 } })),
  ],
  [
    'getWalletStatement, 100',
    2,
    after(rich, (own) => own.getWalletStatement({ path: statementOf, query: { limit: 100 } })),
  ],
  ['printWalletStatement', 2, after(rich, (own) => own.printWalletStatement({ path: statementOf }))],
  ['addAppSeller', 2, () => admin.addAppSeller({ path: { appId: 1, userId: newId() } })],
  ['removeAppSeller', 2, () => admin.removeAppSeller({ path: { appId: 1, userId: newId() } })],
  ['initMicroTransaction', 9, after(sellers, (seller) => initMicro(seller, newId()))],
  [
    'listMicroTransactions, 1',
    1,
    after(manyMicros, (seller) => seller.listMicroTransactions({ query: { appId: 620, limit: 1 } })),
  ],
  [
    'listMicroTransactions, 100',
    1,
    after(manyMicros, (seller) => seller.listMicroTransactions({ query: { appId: 620, limit: 100 } })),
  ],
  ['getMicroTransaction', 1, after(micro, ({ own, path }) => own.getMicroTransaction({ path }))],
  ['approveMicroTransaction', 12, after(micro, approve)],
  [
    'finalizeMicroTransaction',
    12,
    after(approved, ({ seller, path }) => seller.finalizeMicroTransaction({ ...key(), path })),
  ],
  ['cancelMicroTransaction', 8, after(approved, ({ own, path }) => own.cancelMicroTransaction({ path }))],
  [
    'refundMicroTransaction',
    12,
    after(finalized, ({ seller, path }) =>
      seller.refundMicroTransaction({ ...key(), path, body: { refundId: newId(), amount: 500 } }),
    ),
  ],
];

testBudgets(payments.specification, budgets);
