import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Reply, type ScriptedStore, startScriptedStore } from '../../../sdk/test/scripted-store.ts';
import { runCli } from '../../test/run-cli.ts';

const letter = (id: string) => ({
  plugin: 'catalog',
  id,
  kind: 'event',
  name: 'users.accountRegistered',
  failedAt: '2026-11-22T12:00:00.000Z',
  attempts: 12,
  error: 'constraint\nviolated',
});

let store: ScriptedStore;
beforeEach(async () => {
  store = await startScriptedStore(({ method, path, body }): Reply => {
    const { to } = (body ?? {}) as { to?: string };
    if (path === '/v1/system/clock') {
      return { status: 200, body: { now: method === 'POST' ? to : '2026-11-22T12:00:00.000Z', sandbox: true } };
    }
    if (path.endsWith('/retry')) return { status: 204 };
    if (path.includes('cursor=')) return { status: 200, body: { items: [letter('c')], nextCursor: null } };
    if (path.startsWith('/v1/system/dead-letters')) {
      return { status: 200, body: { items: [letter('a'), letter('b')], nextCursor: 'next' } };
    }
    if (path === '/v1/system/copies/rebuild')
      return { status: 200, body: { copies: [{ name: 'games', rows: 127_125 }] } };
    return { status: 200, body: { status: 'alive' } };
  });
});
afterEach(() => store.close());

const run = (...args: string[]) => runCli(args, { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const sent = () => store.requests.map(({ method, path }) => `${method} ${path}`);

describe('clock', () => {
  it('shows the time', async () => {
    expect(await run('clock', 'show')).toMatchObject({ stdout: '2026-11-22T12:00:00.000Z (sandbox, can be turned)\n' });
  });

  it('advances by a distance from the time in the store', async () => {
    expect(await run('clock', 'advance', '1d2h')).toMatchObject({
      code: 0,
      stdout: 'It is now 2026-11-23T14:00:00.000Z\n',
    });
  });

  it('advances to a time', async () => {
    const { stdout } = await run('clock', 'advance', '--to', '2026-12-24T18:00:00Z', '--json');
    expect(JSON.parse(stdout)).toEqual({ now: '2026-12-24T18:00:00Z', sandbox: true });
    expect(sent()).toEqual(['POST /v1/system/clock']);
  });
});

describe('dead-letters', () => {
  it('lists them in a table', async () => {
    const { stdout } = await run('dead-letters', 'list', '--plugin', 'catalog');
    expect(stdout.split('\n')[1]).toBe(
      '2026-11-22T12:00:00.000Z  catalog  a   event  users.accountRegistered  constraint violated',
    );
    expect(sent()[0]).toBe('GET /v1/system/dead-letters?limit=100&plugin=catalog');
  });

  it('lists no more than asked for', async () => {
    const { stdout } = await run('dead-letters', 'list', '--limit', '2', '--json');
    expect((JSON.parse(stdout) as { items: unknown[] }).items).toHaveLength(2);
    expect(store.requests).toHaveLength(1);
  });

  it('retries one', async () => {
    expect(await run('dead-letters', 'retry', 'catalog', 'a')).toMatchObject({ code: 0 });
    expect(sent()).toEqual(['POST /v1/system/dead-letters/catalog/a/retry']);
  });

  it('retries all', async () => {
    expect(await run('dead-letters', 'retry', '--all')).toMatchObject({ stdout: '3 in the queue again\n' });
    expect(sent().filter((request) => request.endsWith('/retry'))).toHaveLength(3);
  });

  it.each([[[]], [['catalog']], [['catalog', 'a', '--all']]])('retry %j is wrong usage', async (args) => {
    expect(await run('dead-letters', 'retry', ...args)).toMatchObject({ code: 2 });
    expect(store.requests).toEqual([]);
  });
});

describe('rebuild', () => {
  it("builds a plugin's copies and counts their rows", async () => {
    expect(await run('rebuild', 'shopping')).toMatchObject({ code: 0, stdout: 'copy   rows\ngames  127,125\n' });
    expect(store.requests[0]).toMatchObject({ body: { plugin: 'shopping' } });
  });
});

describe('urls', () => {
  it('shows the addresses of a store that answers', async () => {
    const { stdout } = await run('urls');
    expect(stdout).toContain(`API               ${store.url}\n`);
    expect(stdout).toContain(`Documentation     ${store.url}/docs\n`);
  });

  it('fails when none answers', async () => {
    await store.close();
    expect(await run('urls')).toMatchObject({ code: 4, stdout: '' });
  });
});
