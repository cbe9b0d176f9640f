import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Reply, type ScriptedStore, startScriptedStore } from '../../../sdk/test/scripted-store.ts';
import { runCli } from '../../test/run-cli.ts';

const price = { currency: 'USD', amount: 999, discountPercent: 80, finalAmount: 199 };
const wished = { appId: 620, name: 'Portal 2', priority: 1, availability: 'released', price };
const alert = { appId: 620, currency: 'USD', belowAmount: 499, atLeastPercent: null, lastAmount: 999 };

let store: ScriptedStore;
let isEmpty = false;
beforeEach(async () => {
  isEmpty = false;
  store = await startScriptedStore(({ method, path }): Reply => {
    const [, , subject] = path.split(/[/?]/);
    if (method === 'GET') {
      const item = subject === 'wishlist' ? wished : alert;
      return { status: 200, body: { items: isEmpty ? [] : [item], nextCursor: null } };
    }
    if (subject === 'wishlist') return { status: 200, body: { wishlistCount: 3 } };
    return method === 'DELETE' ? { status: 204 } : { status: 200, body: alert };
  });
});
afterEach(() => store.close());
const run = (...args: string[]) => runCli(args, { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method, path, body } = store.requests.at(-1) ?? {};
  return [method, path, body];
};

describe('wishlist', () => {
  it('is listed with prices', async () => {
    const { stdout } = await run('wishlist', 'list', '--country', 'de', '--sale');
    expect(stdout).toMatch(/620 +Portal 2 +1 +1\.99 USD +-80% +released/);
    expect(last()[1]).toBe('/v1/wishlist?limit=20&onSale=true&country=DE');
    isEmpty = true;
    expect((await run('wishlist', 'list')).stdout).toBe('There is nothing.\n');
  });

  it('takes games in and out, and moves them', async () => {
    expect((await run('wishlist', 'add', '620')).stdout).toBe('3 games are on the wishlist\n');
    expect(last()).toEqual(['PUT', '/v1/wishlist/620', { priority: 0 }]);
    expect((await run('wishlist', 'move', '620', '2')).stdout).toBe('App 620 has priority 2\n');
    expect(last()).toEqual(['PUT', '/v1/wishlist/620', { priority: 2 }]);
    expect((await run('wishlist', 'remove', '620')).stdout).toBe('3 games are on the wishlist\n');
    expect(last().slice(0, 2)).toEqual(['DELETE', '/v1/wishlist/620']);
    expect(await run('wishlist', 'move', '620')).toMatchObject({ code: 2 });
  });
});

describe('alerts', () => {
  it('are listed', async () => {
    expect((await run('alerts', 'list')).stdout).toMatch(/620 +9\.99 +USD +4\.99 +-/);
    isEmpty = true;
    expect((await run('alerts', 'list')).stdout).toBe('There are none.\n');
  });

  it('are set and removed', async () => {
    await run('alerts', 'add', '620', '--country', 'de', '--below', '499');
    expect(last()).toEqual(['PUT', '/v1/price-alerts/620', { country: 'DE', belowAmount: 499, atLeastPercent: null }]);
    expect((await run('alerts', 'remove', '620')).stdout).toBe('You will not be told of app 620\n');
    expect(last().slice(0, 2)).toEqual(['DELETE', '/v1/price-alerts/620']);
  });
});
