import { codeOf, jsonOf } from '../instance/exchange.ts';
import { commerce, Customer, eventually, newGame, type Order, price } from './commerce/customer.ts';
import type { Story, Teller } from './story.ts';

/** What a package of one app is numbered from. */
const ownPackages = 2_000_000_000;

async function makesKeys(teller: Teller, appId: number, purpose: 'sale' | 'redemption', count: number) {
  const json = { packageId: ownPackages + appId, appIds: [appId], purpose, name: 'Conformance', count };
  const { run } = teller;
  return teller.read<{ batch: { id: string }; keys: string[] }>('makes keys', 'purchases.createKeyBatch', {
    json,
    token: run.people.administrator,
    headers: { 'idempotency-key': run.people.unique('key') },
  });
}

export const story: Story = {
  name: 'the last key is sold once, and a key is redeemed once',
  needs: [
    ...commerce,
    'purchases.createKeyBatch',
    'purchases.listOrderKeys',
    'purchases.redeemKey',
    'purchases.revokeKeys',
  ],
  async tell(teller) {
    const { run } = teller;
    if (run.options.administrator === null) return;
    const appId = await newGame(teller);
    await makesKeys(teller, appId, 'sale', 1);
    const customers = [await Customer.arrives(teller, price), await Customer.arrives(teller, price)];
    const filled = await Promise.all(
      customers.map(async (customer) => ({ customer, cart: await customer.putsIntoCart(appId) })),
    );
    const orders = await Promise.all(filled.map(({ customer, cart }) => customer.tries(cart)));
    const sold = orders.filter(({ answer }) => answer.status === 201);
    teller.holds(
      sold.length === 1,
      'one of two gets the last key',
      'one order',
      orders.map(({ answer }) => answer.status),
    );
    const late = orders.filter((exchange) => codeOf(exchange) === 'sold-out');
    teller.holds(late.length === 1, 'the other one hears that it is sold out', 'sold-out', orders.map(codeOf));
    const winner = sold[0] === orders[0] ? 0 : 1;
    const [buyer, loser] = [customers[winner], customers[1 - winner]];
    const order = sold[0] && jsonOf<Order>(sold[0]);
    if (!buyer || !loser || !order) return;
    teller.holds((await loser.balance()) === price, 'who got none pays nothing', String(price), 'less');
    const path = `/v1/orders/${order.id}/keys`;
    const { items } = await buyer.reads<{ items: { key: string }[] }>('looks at the key', 'purchases.listOrderKeys', {
      path,
    });
    teller.holds(items.length === 1, 'the buyer has it', 'one key', items.length);
    const refund = {
      path: `/v1/orders/${order.id}/refunds`,
      json: { lineIds: order.lines.map(({ lineId }) => lineId) },
    };
    await buyer.asks('gives it back', 'purchases.requestRefund', refund);

    const other = await newGame(teller);
    const { keys, batch } = await makesKeys(teller, other, 'redemption', 2);
    const [first = '', second = ''] = keys;
    const redeems = (key: string) => ({ json: { key } });
    await buyer.asks('redeems a key', 'purchases.redeemKey', redeems(first.toLowerCase()));
    teller.holds((await buyer.library()).includes(other), 'owns what it is of', String(other), 'nothing');
    await loser.asks('can not redeem it too', 'purchases.redeemKey', redeems(first), 409, 'product-key-used');
    await buyer.asks('needs no second one', 'purchases.redeemKey', redeems(second), 409, 'already-owned');
    const token = run.people.administrator;
    const revocation = { path: `/v1/key-batches/${batch.id}/revocation`, token };
    await teller.step('takes the other back', 'purchases.revokeKeys', revocation);
    await loser.asks('can not redeem it now', 'purchases.redeemKey', redeems(second), 409, 'product-key-revoked');
    // Whoever owns it already is told so by the cart.
    await eventually('what came by a key is owned in the shop', teller, async () => {
      const cart = await buyer.putsIntoCart(other);
      return cart.lines.some(({ itemId, problem }) => itemId === other && problem === 'owned') || undefined;
    });
  },
};
