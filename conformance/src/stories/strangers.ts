import { commerce, Customer, newGame } from './commerce/customer.ts';
import type { Story } from './story.ts';

const beyond = [-1, 0, 10 ** 15, 1.5];

export const story: Story = {
  name: 'carts, orders and money of others are out of reach',
  needs: [...commerce, 'purchases.getOrder', 'purchases.requestRefund', 'payments.getPayment', 'payments.listPayments'],
  async tell(teller) {
    if (teller.run.options.administrator === null) return;
    const owner = await Customer.arrives(teller, 5_000);
    const stranger = await Customer.arrives(teller, 5_000);
    const cart = await owner.putsIntoCart(await newGame(teller));
    const stolen = stranger.order(cart);
    await stranger.asks("can not order another's cart", 'purchases.checkout', stolen, 404, 'order-cart-not-found');
    const lineId = cart.lines[0]?.lineId;
    const line = { path: `/v1/carts/current/lines/${lineId}` };
    await stranger.asks("can not empty another's cart", 'shopping.removeCartLine', line, 404);

    const order = await owner.buys(cart);
    const path = `/v1/orders/${order.id}`;
    for (const id of ['getOrder', 'getReceipt', 'printReceipt', 'listOrderKeys', 'listOrderRefunds']) {
      const operation = teller.run.operation(`purchases.${id}`);
      const target = operation?.path.replace('{orderId}', order.id) ?? path;
      await stranger.asks("finds nothing of another's order", `purchases.${id}`, { path: target }, 404, 'not-found');
    }
    const lineIds = order.lines.map((each) => each.lineId);
    const refund = { path: `${path}/refunds`, json: { lineIds, to: 'wallet' } };
    await stranger.asks("can not give another's order back", 'purchases.requestRefund', refund, 404, 'not-found');
    const { items } = await stranger.reads<{ items: unknown[] }>('lists the own orders', 'purchases.listOrders');
    teller.holds(items.length === 0, 'sees no order of another', 'none', items);
    const { items: payments } = await owner.reads<{ items: { id: string }[] }>(
      'lists the payments',
      'payments.listPayments',
    );
    const payment = { path: `/v1/payments/${payments[0]?.id}` };
    await owner.asks('sees the own payment', 'payments.getPayment', payment);
    await stranger.asks("finds nothing of another's payment", 'payments.getPayment', payment, 404);
    const own = { path: `/v1/wallets/${stranger.person.id}/credits` };
    const gift = { json: { amount: { amount: 100, currency: 'USD' }, reason: 'A gift to oneself' } };
    await stranger.asks('can not give away money of the store', 'payments.creditWallet', { ...own, ...gift }, 403);
    for (const amount of beyond) {
      const json = { amount: { amount, currency: 'USD' }, reason: 'Odd' };
      const sent = { ...own, json, token: teller.run.people.administrator };
      await stranger.asks(`is not given ${amount}`, 'payments.creditWallet', sent, 422, 'invalid-request');
    }
    teller.holds((await stranger.balance()) === 5_000, 'nothing has moved', '5000', 'something else');
  },
};
