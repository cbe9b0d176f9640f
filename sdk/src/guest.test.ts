import { afterEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../test/scripted-store.ts';
import { createSteamClient } from './client.ts';

let store: ScriptedStore;
afterEach(() => store.close());

const credentials = { account: 'alice', password: 'correct horse' };
const guestToken = 'g'.repeat(43);

/** A client of a store that answers a merge of carts so. */
async function startStore(merge: () => Reply) {
  store = await startScriptedStore(({ method, path }) => {
    if (path === '/v1/sessions') return { status: 200, body: { accessToken: 'access', refreshToken: 'refresh' } };
    if (path === '/v1/carts/merges') return merge();
    if (method === 'POST' && path === '/v1/carts') return { status: 201, body: { guestToken, cart: {} } };
    return { status: 200, body: {} };
  });
  return createSteamClient({ baseUrl: store.url, retry: { delay: 1, attempts: 1 } });
}

const sent = (path: string) => store.requests.filter((request) => request.path === path);

describe('a client with the cart of a guest', () => {
  it('sends its token, joins the cart after the sign-in, and sends it no more', async () => {
    const steam = await startStore(() => ({ status: 200, body: {} }));
    await steam.shopping.createGuestCart({ body: { country: 'US' } });
    await steam.shopping.getCart();
    expect(sent('/v1/carts/current')[0]?.headers['x-guest-token']).toBe(guestToken);
    await steam.users.login({ body: credentials });
    const [merge] = sent('/v1/carts/merges');
    expect(merge?.headers.authorization).toBe('Bearer access');
    expect(merge?.body).toEqual({ guestToken });
    await steam.shopping.getCart();
    expect(sent('/v1/carts/current')[1]?.headers['x-guest-token']).toBeUndefined();
    await steam.users.login({ body: credentials });
    expect(sent('/v1/carts/merges')).toHaveLength(1);
  });

  it('is signed in also when the cart can not be joined, and tries again after the next sign-in', async () => {
    const steam = await startStore(() => problem(503, 'unavailable'));
    await steam.shopping.createGuestCart({ body: { country: 'US' } });
    await steam.users.login({ body: credentials });
    const tries = sent('/v1/carts/merges').length;
    await steam.users.login({ body: credentials });
    expect(sent('/v1/carts/merges')).toHaveLength(2 * tries);
  });

  it('forgets a cart that is gone', async () => {
    const steam = await startStore(() => problem(404, 'cart-not-found'));
    await steam.shopping.createGuestCart({ body: { country: 'US' } });
    await steam.users.login({ body: credentials });
    await steam.users.login({ body: credentials });
    expect(sent('/v1/carts/merges')).toHaveLength(1);
  });
});
