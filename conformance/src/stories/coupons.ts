import { codeOf } from '../instance/exchange.ts';
import { later } from '../requests/store-time.ts';
import { type Cart, commerce, Customer, newGame, price } from './commerce/customer.ts';
import type { Story, Teller } from './story.ts';

interface Coupon {
  id: string;
  code: string;
}

const path = '/v1/carts/current/coupon';

async function makes(teller: Teller, terms: object): Promise<Coupon> {
  const code = teller.run.people.unique('story-').replaceAll('_', '-').toUpperCase();
  const json = { name: 'Conformance', percent: 10, code, ...terms };
  const token = teller.run.people.administrator;
  return teller.read<Coupon>('makes a coupon', 'shopping.createCoupon', { json, token });
}

/** Two carts with a coupon that works once, which are bought at the same time. */
async function twoOrderAtOnce(teller: Teller): Promise<void> {
  const { code } = await makes(teller, { totalLimit: 1 });
  const carts = await Promise.all(
    [await Customer.arrives(teller, price), await Customer.arrives(teller, price)].map(async (customer) => {
      await customer.putsIntoCart(await newGame(teller));
      return { customer, cart: await customer.reads<Cart>('uses it', 'shopping.useCoupon', { path, json: { code } }) };
    }),
  );
  const orders = await Promise.all(carts.map(({ customer, cart }) => customer.tries(cart)));
  const sold = orders.filter(({ answer }) => answer.status === 201);
  const statuses = orders.map(({ answer }) => answer.status);
  teller.holds(sold.length === 1, 'one of two gets the last of a coupon', 'one order', statuses);
  // The cart of who is late may know of the other one already, and then cost more than was shown.
  const late = orders.filter((exchange) => ['coupon-used-up', 'price-changed'].includes(codeOf(exchange)));
  teller.holds(late.length === 1, 'the other one hears of it', 'coupon-used-up', orders.map(codeOf));
}

export const story: Story = {
  name: 'a coupon takes off what it says, as often as it may, and not when it is over',
  needs: [...commerce, 'shopping.createCoupon', 'shopping.useCoupon', 'shopping.revokeCoupon'],
  async tell(teller) {
    const { run } = teller;
    if (run.options.administrator === null) return;
    const token = run.people.administrator;
    for (const terms of [
      { percent: 101 },
      { percent: -10 },
      { percent: null, amountOff: { amount: -5, currency: 'USD' } },
    ]) {
      const json = { name: 'Odd', ...terms };
      await teller.step('no coupon takes off what can not be', 'shopping.createCoupon', { json, token }, 422);
    }
    const once = await makes(teller, { perUserLimit: 1 });
    const customer = await Customer.arrives(teller, 5_000);
    const uses = (code: string) => customer.reads<Cart>('uses it', 'shopping.useCoupon', { path, json: { code } });
    await customer.putsIntoCart(await newGame(teller));
    const cart = await uses(once.code.toLowerCase());
    const less = price - Math.floor(price / 10);
    const isLess = cart.total === less || cart.total === less - 1;
    teller.holds(isLess, 'a tenth is off', String(less), cart.total);
    const dearer = customer.order({ ...cart, total: price });
    await customer.asks('does not pay the price without it', 'purchases.checkout', dearer, 409, 'price-changed');
    const order = await customer.buys(cart);
    teller.holds((await customer.balance()) === 5_000 - order.total, 'it is paid less', String(cart.total), order);

    await customer.putsIntoCart(await newGame(teller));
    const second = await uses(once.code);
    teller.holds(second.total === price, 'can not use it again', String(price), second.total);
    await customer.asks('does without', 'shopping.dropCoupon', { path });
    await twoOrderAtOnce(teller);

    const [from, until] = [await later(run, -2), await later(run, -1)];
    const over = await makes(teller, { validFrom: from, validUntil: until });
    const revoked = await makes(teller, {});
    await teller.step('revokes one', 'shopping.revokeCoupon', { path: `/v1/coupons/${revoked.id}`, token });
    for (const { code } of [over, revoked]) {
      const sent = { path, json: { code } };
      await customer.asks('gets nothing for one that is over', 'shopping.useCoupon', sent, 404, 'coupon-not-found');
    }
    const early = await uses((await makes(teller, { validFrom: await later(run, 1) })).code);
    teller.holds(early.total === price, 'one that has not begun takes nothing off', String(price), early.total);
    const foreign = await makes(teller, { percent: null, amountOff: { amount: 500, currency: 'EUR' } });
    const unchanged = await uses(foreign.code);
    teller.holds(
      unchanged.total === price,
      'one in another currency takes nothing off',
      String(price),
      unchanged.total,
    );
  },
};
