import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const game = {
  appId: 620,
  name: 'Portal 2',
  releaseDate: { date: '2011-04-18', precision: 'day' },
  reviews: { positive: 362_000, negative: 4_900 },
  price: { region: 'USD', currency: 'USD', amount: 999, discountPercent: 80, finalAmount: 199 },
  isFree: false,
};
const free = {
  ...game,
  appId: 7,
  name: '三国志',
  isFree: true,
  price: null,
  reviews: { positive: 0, negative: 0 },
  releaseDate: { date: null, precision: 'to_be_announced' },
};

let store: ScriptedStore;
let page: object;
beforeEach(async () => {
  page = { items: [game, free], nextCursor: 'next', truncated: true, searchedFor: 'portal' };
  store = await startScriptedStore((): Reply => ({ status: 200, body: page }));
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['games', 'search', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });

describe('games search', () => {
  it('shows games with their prices, what was searched for, and that there are more', async () => {
    const { code, stdout } = await run('portla');
    expect(code).toBe(0);
    expect(stdout).toContain('this is what portal finds');
    expect(stdout).toMatch(/620 +Portal 2 +2011-04-18 +98% of 366,900 +1\.99 USD +-80%/);
    expect(stdout).toMatch(/7 +三国志 +to be announced +free/);
    expect(stdout).toContain('There are more');
    expect(stdout).toContain('--cursor next');
  });

  it('asks for what its flags say', async () => {
    const flags = ['--tag', 'Puzzle', '--tag', 'Co-op', '--platform', 'linux', '--no-free', '--max-price', '999'];
    await run('portal', ...flags, '--sort', 'reviews', '--country', 'DE', '--limit', '3');
    const { searchParams } = new URL(store.requests.at(-1)?.path ?? '', store.url);
    expect([...searchParams].map((entry) => entry.join('='))).toEqual(
      expect.arrayContaining([
        'query=portal',
        'platform=linux',
        'free=false',
        'maxPrice=999',
        'sort=reviews',
        'country=DE',
        'limit=3',
      ]),
    );
    expect(searchParams.getAll('tag').join()).toBe('Puzzle,Co-op');
  });

  it('says that there are none, and gives the page as JSON', async () => {
    page = { items: [], nextCursor: null, truncated: false, searchedFor: null };
    expect((await run('zzz')).stdout).toBe('There are none.\n');
    expect(JSON.parse((await run('zzz', '--json')).stdout)).toEqual(page);
  });

  it('refuses an order that there is not', async () => {
    expect(await run('x', '--sort', 'luck')).toMatchObject({ code: 2 });
  });
});
