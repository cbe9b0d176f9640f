// Somebody looks around as a guest, signs in and buys what is in the cart; with --give-back, returns it:
//
//     STEAM_PASSWORD='four unrelated words' node sdk/examples/purchase.ts http://127.0.0.1:8000 alice 620 --card tok_card
//
// Without --card the wallet pays. A store that runs on your machine has a payment provider for trying it out, whose `tok_card`
// always pays and whose `tok_card.decline` never does.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createSteamClient, SteamConnectionError, SteamError, type SteamClient } from '@steam-clone/sdk';

type Cart = Awaited<ReturnType<SteamClient['shopping']['getCart']>>;
type Order = Awaited<ReturnType<SteamClient['purchases']['getOrder']>>['order'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { card: { type: 'string' }, 'give-back': { type: 'boolean', default: false } },
});

async function purchase(baseUrl: string, accountName: string, password: string, appId: number): Promise<void> {
  const steam = createSteamClient({ baseUrl });
  // The client keeps the guest's token and joins the cart with that of the account who signs in.
  await steam.shopping.createGuestCart({ body: { country: 'US' } });
  const seen = await steam.shopping.addCartLine({ body: { kind: 'app', itemId: appId } });
  console.log(`A guest sees ${show(seen.total, seen.currency)}`);
  await signInOrRegister(steam, accountName, password);

  const paymentMethodId = values.card === undefined ? null : await cardOf(steam, values.card);
  const order = await settled(steam, await checkOut(steam, await steam.shopping.getCart(), paymentMethodId));
  console.log(`Order is ${order.state}, ${show(order.total, order.currency)} were paid`);
  for await (const { appIds, kind } of steam.purchases.listLibrary.pages()) {
    console.log(`Owns ${appIds.join(', ')} by ${kind}`);
  }
  if (values['give-back']) await giveBack(steam, order);
}

async function signInOrRegister(steam: SteamClient, account: string, password: string): Promise<void> {
  try {
    await steam.users.register({ body: { accountName: account, email: `${account}@example.com`, password } });
  } catch (error) {
    if (!(error instanceof SteamError && error.code === 'account-taken')) throw error;
  }
  await steam.users.login({ body: { account, password } });
}

/** Methods are stored by a token of the payment provider: numbers of cards never come to the store. */
async function cardOf(steam: SteamClient, token: string): Promise<string> {
  return (await steam.payments.addPaymentMethod({ body: { token } })).id;
}

/** Buys at the price that was seen. Asked again under the same key, by the client itself too, it is still bought once. */
async function checkOut(steam: SteamClient, cart: Cart, paymentMethodId: string | null): Promise<Order> {
  const { id: cartId, total: amount, currency } = cart;
  const payment = { useWallet: paymentMethodId === null, paymentMethodId };
  const body = { cartId, expectedTotal: { amount, currency }, payment };
  return steam.purchases.checkout({ body }, { idempotencyKey: randomUUID() });
}

/** A payment may have to be approved, or be looked at by somebody: the order goes on by itself. */
async function settled(steam: SteamClient, placed: Order): Promise<Order> {
  let order = placed;
  if (order.redirectUrl !== null) console.log(`Approve the payment at ${order.redirectUrl}`);
  while (order.state === 'awaiting-payment' || order.state === 'held') {
    await sleep(1_000);
    ({ order } = await steam.purchases.getOrder({ path: { orderId: order.id } }));
  }
  return order;
}

async function giveBack(steam: SteamClient, { id: orderId, lines }: Order): Promise<void> {
  const body = { lineIds: lines.map(({ lineId }) => lineId), reason: 'Only a trial' };
  const options = { idempotencyKey: randomUUID() };
  const refund = await steam.purchases.requestRefund({ path: { orderId }, body }, options);
  console.log(`Refund of ${show(refund.amount, refund.currency)} is ${refund.state}, by the rule ${refund.rule}`);
}

function show(hundredths: number, currency: string): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(hundredths / 100);
}

/** Codes are a closed union: another spelling does not compile. */
function explain(error: SteamError): string {
  if (error.code === 'payment-declined') return 'The payment was declined; the cart comes back as it was.';
  if (error.code === 'price-changed') return 'It costs something else now: look at the cart again.';
  return `The store refused: ${error.message}`;
}

const [baseUrl = 'http://127.0.0.1:8000', accountName = 'alice', appId = '620'] = positionals;
try {
  await purchase(baseUrl, accountName, process.env['STEAM_PASSWORD'] ?? 'four unrelated words', Number(appId));
} catch (error) {
  if (error instanceof SteamError) console.error(explain(error));
  else if (error instanceof SteamConnectionError) console.error(`No store: ${error.message}`);
  else throw error;
  process.exitCode = 1;
}
