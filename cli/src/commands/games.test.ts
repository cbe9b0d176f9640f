import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../sdk/test/scripted-store.ts';
import { runCli } from '../../test/run-cli.ts';

const game = {
  appId: 620,
  type: 'game',
  name: 'Portal 2\u001b[31m',
  shortDescription: 'A puzzle game.',
  price: { region: 'USD', currency: 'USD', amount: 999, discountPercent: 80, finalAmount: 199 },
  isFree: false,
  isPurchasable: true,
  releaseDate: { date: '2011-04-18', precision: 'day' },
  availability: 'released',
  earlyAccess: false,
  reviews: { positive: 6488, negative: 837 },
  reviewScore: 8,
  metacritic: 95,
  developers: ['Valve'],
  publishers: ['Valve'],
  platforms: ['windows', 'linux'],
  genres: ['Action'],
  tags: [{ name: 'Puzzle', votes: 90 }],
  categories: [],
  languages: [
    { name: 'English', interface: true, audio: true, subtitles: true },
    { name: 'Dutch', interface: true, audio: false, subtitles: false },
  ],
  achievementsCount: 51,
  dlcAppIds: [],
  parentAppId: null,
  website: null,
};

let store: ScriptedStore;
beforeEach(async () => {
  store = await startScriptedStore(({ path }): Reply => {
    if (path.startsWith('/v1/games/620')) return { status: 200, body: game };
    if (path.startsWith('/v1/games/1')) {
      const open = { price: null, isPurchasable: false, releaseDate: null, availability: 'coming_soon' };
      return { status: 200, body: { ...game, ...open, reviews: { positive: 0, negative: 0 }, reviewScore: 0 } };
    }
    return problem(404, 'game-not-found');
  });
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['games', 'show', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });

describe('games show', () => {
  it('shows a page to read, without control sequences', async () => {
    const { code, stdout } = await run('620', '--country', 'us');
    expect(code).toBe(0);
    expect(stdout).toBe(`Portal 2

A puzzle game.

appid         620 (game)
price         $1.99 (-80%, was $9.99)
released      2011-04-18 (day)
reviews       Very Positive (88% of 7,325)
metacritic    95
developers    Valve
publishers    Valve
platforms     windows, linux
genres        Action
tags          Puzzle
languages     English (audio), Dutch
achievements  51
`);
    expect(store.requests.at(-1)?.path).toContain('country=US');
  });

  it('says what is not known or not sold', async () => {
    const { stdout } = await run('1');
    expect(stdout).toContain('price         not sold here\nreleased      no date, coming soon\nreviews       none\n');
  });

  it('gives JSON as it is, and tells of a game that there is not', async () => {
    expect(JSON.parse((await run('620', '--json')).stdout)).toEqual(game);
    expect(await run('999')).toMatchObject({ code: 3 });
  });
});
