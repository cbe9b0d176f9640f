import type { Run } from '../../run-context.ts';
import { sharedCode, soldGame, withLine } from '../needs/shopping.ts';
import { again, type Refusal, withBody } from './refusal.ts';

/** A guest token that nobody was given. */
const unknownToken = 'g'.repeat(43);

/** A request of somebody who has no cart yet. */
const withoutCart = (operation: string, method: string, path: string): Refusal => ({
  operation,
  status: 404,
  code: 'cart-not-found',
  make: async (run) => ({ method, path, token: (await run.people.fresh()).token }),
});

/** Of somebody with a line, who wants it as a gift to oneself. */
async function giftToOneself(run: Run, method: string): Promise<Awaited<ReturnType<Refusal['make']>>> {
  const { person, lineId } = await withLine(run);
  const path = `/v1/carts/current/lines${method === 'PATCH' ? `/${lineId}` : ''}`;
  const item = method === 'POST' && { kind: 'app', itemId: await soldGame(run) };
  return { method, path, token: person.token, json: { ...item, recipientId: person.id } };
}

/** Of a guest who wants to give something to somebody. */
async function giftOfGuest(run: Run, method: string): Promise<Awaited<ReturnType<Refusal['make']>>> {
  const { person, lineId } = await withLine(run);
  const path = `/v1/carts/current/lines${method === 'PATCH' ? `/${lineId}` : ''}`;
  const item = method === 'POST' && { kind: 'app', itemId: await soldGame(run) };
  return { method, path, headers: { 'x-guest-token': unknownToken }, json: { ...item, recipientId: person.id } };
}

export const refusals: readonly Refusal[] = [
  withoutCart('shopping.getCart', 'GET', '/v1/carts/current'),
  withoutCart('shopping.dropCoupon', 'DELETE', '/v1/carts/current/coupon'),
  withoutCart('shopping.emptyCart', 'DELETE', '/v1/carts/current/lines'),
  {
    operation: 'shopping.mergeCart',
    status: 404,
    code: 'cart-not-found',
    make: (run) => withBody(run, 'shopping.mergeCart', { guestToken: unknownToken }),
  },
  {
    operation: 'shopping.putCart',
    status: 404,
    code: 'cart-not-found',
    make: () =>
      Promise.resolve({
        method: 'PUT',
        path: '/v1/carts/current',
        headers: { 'x-guest-token': unknownToken },
        json: { country: 'US' },
      }),
  },
  {
    operation: 'shopping.createCoupon',
    status: 409,
    code: 'coupon-code-taken',
    make: async (run) =>
      withBody(run, 'shopping.createCoupon', { name: 'Again', percent: 10, code: await sharedCode(run) }),
  },
  {
    operation: 'shopping.createCoupon',
    status: 422,
    code: 'coupon-not-possible',
    make: (run) => withBody(run, 'shopping.createCoupon', { name: 'Nothing' }),
  },
  {
    operation: 'shopping.useCoupon',
    status: 404,
    code: 'coupon-not-found',
    make: (run) => withBody(run, 'shopping.useCoupon', { code: 'NOBODY-HAS-IT' }),
  },
  {
    operation: 'shopping.putWishlistItem',
    status: 404,
    code: 'item-not-found',
    make: (run) => withBody(run, 'shopping.putWishlistItem', {}, { appId: '4294967295' }),
  },
  {
    operation: 'shopping.putPriceAlert',
    status: 404,
    code: 'item-not-found',
    make: (run) => withBody(run, 'shopping.putPriceAlert', { country: 'US' }, { appId: '4294967295' }),
  },
  {
    operation: 'shopping.listSharedWishlist',
    status: 404,
    code: 'wishlist-not-found',
    make: () => Promise.resolve({ method: 'GET', path: `/v1/wishlists/shared/${'s'.repeat(22)}` }),
  },
  {
    operation: 'shopping.addCartLine',
    status: 404,
    code: 'item-not-found',
    make: (run) => withBody(run, 'shopping.addCartLine', { kind: 'bundle', itemId: 4_294_967_295 }),
  },
  {
    operation: 'shopping.addCartLine',
    status: 409,
    code: 'gift-to-oneself',
    make: (run) => giftToOneself(run, 'POST'),
  },
  {
    operation: 'shopping.changeCartLine',
    status: 409,
    code: 'gift-to-oneself',
    make: (run) => giftToOneself(run, 'PATCH'),
  },
  {
    operation: 'shopping.addCartLine',
    status: 403,
    code: 'gift-needs-account',
    make: (run) => giftOfGuest(run, 'POST'),
  },
  {
    operation: 'shopping.changeCartLine',
    status: 403,
    code: 'gift-needs-account',
    make: (run) => giftOfGuest(run, 'PATCH'),
  },
  {
    operation: 'shopping.removeCartLine',
    status: 404,
    code: 'cart-line-not-found',
    make: (run) => again(run, 'shopping.removeCartLine'),
  },
];
