import { newId } from '@steam-clone/server/src/kernel/identifiers.ts';
import type { PreparedRequest } from '../load/order.ts';
import { operationRequest } from '../operation-request.ts';
import type { MeasuredStore, Requests } from '../scenario.ts';
import { type Buyer, newBuyers } from './buyers.ts';
import { fillCarts, type FilledCart, type Sold, soldApps } from './carts.ts';

/** Apps in a cart. */
const inCart = 2;
/** Times that each buyer is sent shopping; then others come, who own nothing. */
const rounds = 50;

/** Buys a cart by the wallet. */
export function checkoutOf({ cartId, total }: FilledCart, { token }: Buyer): PreparedRequest {
  const expectedTotal = { amount: total, currency: 'USD' };
  const body = { cartId, expectedTotal, payment: { useWallet: true, paymentMethodId: null } };
  return operationRequest('purchases.checkout', { body }, { token, idempotencyKey: newId(), status: 201 });
}

/**
 * Makes requests for carts of two, each of another buyer, who has a wallet and owns neither. `requestOf` is told what is to go into
 * the cart, which is in it already when `isFilled`.
 */
export async function cartsOfTwo(
  store: MeasuredStore,
  isFilled: boolean,
  requestOf: (cart: FilledCart, buyer: Buyer, apps: readonly Sold[]) => PreparedRequest,
): Promise<Requests> {
  const sold = await soldApps(store, inCart * rounds);
  const buyers: Buyer[] = [];
  let round = 0;
  return async (count) => {
    if ((round + 1) * inCart > sold.length) {
      buyers.length = 0;
      round = 0;
    }
    if (buyers.length < count) buyers.push(...(await newBuyers(store, count - buyers.length)));
    const apps = sold.slice(round * inCart, (round + 1) * inCart);
    round += 1;
    const total = apps.reduce((sum, { price }) => sum + price, 0);
    const people = buyers.slice(0, count);
    const carts = await fillCarts(
      store,
      people.map(({ userId }) => ({ userId, apps: isFilled ? apps : [] })),
    );
    return carts.map((cart, index) => requestOf({ ...cart, total }, people[index]!, apps));
  };
}
