import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const game = { id: 'g-1', appId: 620, name: 'Portal 2', genres: ['Action'], metacritic: null };
const company = { companyId: 17, name: 'Valve', website: null, gameCount: 2, developedCount: 1, publishedCount: 2 };
const news = { id: 'n-1', appId: 620, title: 'Cake', publishedAt: '2026-11-22T12:00:00.000Z' };
const page = (...items: object[]): Reply => ({ status: 200, body: { items, nextCursor: null } });

let store: ScriptedStore;
beforeEach(async () => {
  store = await startScriptedStore(({ method, path, body }): Reply => {
    const [route] = path.split('?');
    switch (`${method} ${route}`) {
      case 'POST /v1/games':
        return { status: 201, body: { ...game, ...(body as object) } };
      case 'PATCH /v1/games/620':
      case 'GET /v1/games/620':
        return { status: 200, body: game };
      case 'POST /v1/games/620/delisting':
      case 'DELETE /v1/games/620/delisting':
      case 'DELETE /v1/games/620':
      case 'DELETE /v1/news/n-1':
        return { status: 204 };
      case 'GET /v1/news':
        return page(news);
      case 'GET /v1/news/scheduled':
        return page({ ...news, title: 'Pie' });
      case 'POST /v1/news':
        return { status: 201, body: news };
      case 'GET /v1/companies':
        return page({ ...company, companyId: 16, name: 'valve' }, company);
      case 'GET /v1/companies/17':
        return { status: 200, body: company };
      case 'PATCH /v1/companies/17':
        return { status: 200, body: { ...company, name: 'Valve Software' } };
      case 'GET /v1/featured':
        return page(game);
      case 'PUT /v1/featured':
        return { status: 200, body };
      default:
        return problem(404, 'game-not-found');
    }
  });
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['admin', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method, path, body } = store.requests.at(-1) ?? {};
  return [method, path, body];
};

describe('admin games', () => {
  it('creates a game of flags', async () => {
    const given = ['--name', 'Portal 3', '--price', 'usd=1999', '--set', 'genres=["Action"]', '--set', 'website=null'];
    const { code, stdout } = await run('games', 'create', ...given);
    expect([code, stdout]).toEqual([0, 'Portal 3 is game 620\n']);
    const prices = [{ region: 'USD', amount: 1999 }];
    expect(last()).toEqual(['POST', '/v1/games', { name: 'Portal 3', prices, genres: ['Action'], website: null }]);
  });

  it('changes what is given', async () => {
    const { stdout } = await run('games', 'update', '620', '--set', 'shortDescription=A puzzle', '--json');
    expect(JSON.parse(stdout)).toEqual(game);
    expect(last()).toEqual(['PATCH', '/v1/games/620', { shortDescription: 'A puzzle' }]);
  });

  it('delists, relists, deletes and shows', async () => {
    expect((await run('games', 'delist', '620')).stdout).toBe('Game 620 is delisted\n');
    expect(last().slice(0, 2)).toEqual(['POST', '/v1/games/620/delisting']);
    expect((await run('games', 'relist', '620')).stdout).toBe('Game 620 is in the store again\n');
    expect(last().slice(0, 2)).toEqual(['DELETE', '/v1/games/620/delisting']);
    expect((await run('games', 'delete', '620')).stdout).toBe('Game 620 is deleted\n');
    expect(last().slice(0, 2)).toEqual(['DELETE', '/v1/games/620']);
    const { stdout } = await run('games', 'show', '620');
    expect(stdout).toMatch(/name +Portal 2\n/);
    expect(stdout).toMatch(/genres +\["Action"\]\n/);
  });

  it.each([
    [['create'], 'A game needs a name'],
    [['update', '620'], 'There is nothing to change'],
    [['create', '--name', 'x', '--price', 'USD=9.99'], '9.99 is no amount in hundredths'],
    [['create', '--name', 'x', '--set', 'genres'], 'is not of the form name=value'],
    [['create', '--file', '/nowhere/game.json'], '/nowhere/game.json can not be read'],
  ])('%j asks nothing of the store and says: %s', async (args, message) => {
    expect(await run('games', ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
    expect(store.requests).toEqual([]);
  });

  it('tells what the store refuses', async () => {
    expect(await run('games', 'delist', '999')).toMatchObject({ code: 3, stderr: expect.stringContaining('Error') });
  });
});

describe('admin news', () => {
  it('writes, lists and deletes', async () => {
    const written = await run('news', 'create', '620', '--title', 'Cake', '--text', '[b]x[/b]', '--bbcode');
    expect(written.stdout).toBe('n-1 is published at 2026-11-22T12:00:00.000Z\n');
    expect(last()[2]).toEqual({ appId: 620, title: 'Cake', contents: '[b]x[/b]', format: 'bbcode' });
    expect((await run('news', 'list', '--game', '620')).stdout).toContain('n-1  2026-11-22T12:00:00.000Z  620    Cake');
    expect(last()[1]).toContain('game=620');
    expect((await run('news', 'list', '--scheduled', '--game', '620')).stdout).toMatch(/ Pie$/m);
    expect(last()[1]).toContain('game=620');
    expect((await run('news', 'delete', 'n-1')).stdout).toBe('The news is gone\n');
    expect(await run('news', 'create', '620', '--title', 'Cake')).toMatchObject({ code: 2 });
  });
});

describe('admin companies', () => {
  it('lists, shows by its very name and renames', async () => {
    expect((await run('companies', 'list', '--prefix', 'val')).stdout).toContain('17  Valve  1          2');
    expect((await run('companies', 'show', 'Valve')).stdout).toMatch(/companyId +17/);
    const { stdout } = await run('companies', 'rename', 'Valve', 'Valve Software');
    expect(stdout).toBe('Valve is Valve Software now\n');
    expect(last()).toEqual(['PATCH', '/v1/companies/17', { name: 'Valve Software' }]);
    expect(await run('companies', 'show', 'Nobody')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is no company Nobody'),
    });
  });
});

describe('admin featured', () => {
  it('sets and shows', async () => {
    expect((await run('featured', 'set', '620', '400')).stdout).toBe('2 games are featured\n');
    expect(last()).toEqual(['PUT', '/v1/featured', { appIds: [620, 400] }]);
    expect((await run('featured', 'set', '--none')).code).toBe(0);
    expect((await run('featured', 'show')).stdout).toContain('620    Portal 2');
    expect(await run('featured', 'set', 'portal')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('portal is no appid'),
    });
    expect(await run('featured', 'set')).toMatchObject({ code: 2 });
  });
});
