import { type Cart, commerce, Customer, newGame, price } from './commerce/customer.ts';
import type { Story } from './story.ts';

export const story: Story = {
  name: 'a guest fills a cart, signs in and finds it again',
  needs: [...commerce, 'shopping.createGuestCart', 'shopping.mergeCart', 'shopping.getCart'],
  async tell(teller) {
    if (teller.run.options.administrator === null) return;
    const customer = await Customer.arrives(teller, 5_000);
    const games = [await newGame(teller), await newGame(teller)];
    const own = await customer.putsIntoCart(...games);
    const { guestToken } = await teller.read<{ guestToken: string }>('takes a cart', 'shopping.createGuestCart', {
      json: { country: 'US' },
    });
    const headers = { 'x-guest-token': guestToken };
    const json = { kind: 'app', itemId: games[0] };
    const cart = await teller.read<Cart>('puts a game into it', 'shopping.addCartLine', { headers, json });
    teller.holds(cart.id !== own.id && cart.total === price, 'it is a cart of its own', String(price), cart);
    const nobody = { headers: { 'x-guest-token': 'x'.repeat(43) } };
    await teller.step('nobody else finds it', 'shopping.getCart', nobody, 404, 'cart-not-found');
    const order = { headers, json: Object(customer.order(cart).json) };
    await teller.step('can not buy as a guest', 'purchases.checkout', order, 401);

    const merge = { json: { guestToken } };
    const joined = await customer.reads<Cart>('signs in and joins the carts', 'shopping.mergeCart', merge);
    const items = joined.lines.map(({ itemId }) => itemId).toSorted((left, right) => left - right);
    const wanted = games.toSorted((left, right) => left - right);
    teller.holds(items.join() === wanted.join(), 'has each game once', wanted.join(), items);
    await customer.asks('may say so again', 'shopping.mergeCart', merge);
    await teller.step('the token opens nothing any more', 'shopping.getCart', { headers }, 404, 'cart-not-found');
    const bought = await customer.buys(joined);
    teller.holds(bought.total === 2 * price, 'buys both', String(2 * price), bought.total);
  },
};
