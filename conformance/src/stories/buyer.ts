import { codeOf, jsonOf } from '../instance/exchange.ts';
import { commerce, Customer, eventually, newGame, type Order, price } from './commerce/customer.ts';
import type { Story } from './story.ts';

export const story: Story = {
  name: 'somebody buys from the wallet, once, at the price that was shown',
  needs: [...commerce, 'purchases.getReceipt', 'purchases.listLibrary', 'payments.getWallet'],
  async tell(teller) {
    if (teller.run.options.administrator === null) return;
    const customer = await Customer.arrives(teller, 5_000);
    const games = [await newGame(teller), await newGame(teller)].toSorted((left, right) => left - right);
    const cart = await customer.putsIntoCart(...games);
    teller.holds(cart.total === 2 * price, 'the cart costs what is in it', String(2 * price), cart.total);

    const buy = (json: object, headers = {}) => ({ json: { ...Object(customer.order(cart).json), ...json }, headers });
    const totals = { fewer: { amount: 1, currency: 'USD' }, other: { amount: 2 * price, currency: 'EUR' } };
    for (const expectedTotal of Object.values(totals)) {
      const order = buy({ expectedTotal });
      await customer.asks('is not sold it at another price', 'purchases.checkout', order, 409, 'price-changed');
    }
    const unpaid = buy({ payment: { useWallet: 1, paymentMethodId: null } });
    await customer.asks('has to pay all of it', 'purchases.checkout', unpaid, 422, 'payment-incomplete');
    teller.holds((await customer.balance()) === 5_000, 'what was refused costs nothing', '5000', 'less');

    const sent = buy({}, { 'idempotency-key': teller.run.people.unique('key') });
    const first = await customer.asks('buys it', 'purchases.checkout', sent);
    const again = await customer.asks('asks again under the same key', 'purchases.checkout', sent);
    const order = jsonOf<Order>(first);
    teller.holds(again.answer.text === first.answer.text, 'gets the same order', first.answer.text, again.answer.text);
    teller.holds(order?.state === 'fulfilled' && order.total === 2 * price, 'it is paid', 'fulfilled', order);
    const balance = await customer.balance();
    teller.holds(balance === 5_000 - 2 * price, 'it is paid once', String(5_000 - 2 * price), balance);
    const library = await customer.library();
    teller.holds(library.join() === games.join(), 'owns what was paid', games.join(), library);
    const path = `/v1/orders/${order?.id}/receipt`;
    const receipt = await customer.reads<{ total: number; wallet: number; net: number; tax: number }>(
      'reads the receipt',
      'purchases.getReceipt',
      { path },
    );
    const isSum = receipt.total === receipt.net + receipt.tax && receipt.wallet === 2 * price;
    teller.holds(isSum, 'the receipt adds up', 'total = net + tax', receipt);

    const second = await eventually('the cart can not be bought twice', teller, async () => {
      const exchange = await customer.tries(cart);
      return exchange.answer.status === 404 || exchange.answer.status === 409 ? exchange : undefined;
    });
    const codes = ['order-cart-not-found', 'cart-already-ordered', 'cart-not-orderable'];
    teller.holds(codes.includes(codeOf(second)), 'the refusal says so', codes.join(), codeOf(second));
  },
};
