import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const id = '0193f4a2-7c1d-7b6e-9a53-000000000001';
const account = {
  id,
  steamId: '76561197960287930',
  accountName: 'Alice',
  status: 'active',
  roles: ['player', 'moderator'],
};
const ban = { id: 'b-1', kind: 'game', appId: 730, reason: 'Aim bot' };

let store: ScriptedStore;
beforeEach(async () => {
  store = await startScriptedStore(({ method, path }): Reply => {
    if (path.startsWith('/v1/accounts?')) return { status: 200, body: { items: [account], nextCursor: null } };
    if (path === `/v1/accounts/${id}/bans`) return { status: 201, body: ban };
    if (path.startsWith(`/v1/accounts/${id}/bans?`)) return { status: 200, body: { items: [ban], nextCursor: null } };
    if (method === 'DELETE') return { status: 204 };
    if (path.startsWith(`/v1/accounts/${id}`)) return { status: 200, body: account };
    return problem(404, 'account-not-found');
  });
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['admin', 'users', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method, path, body } = store.requests.at(-1) ?? {};
  return [method, path, body];
};

describe('admin users', () => {
  it('lists accounts', async () => {
    const { code, stdout } = await run('list', '--name', 'al', '--status', 'active');
    expect(code).toBe(0);
    expect(stdout).toContain(`${id}  76561197960287930  Alice    active  player, moderator`);
    expect(last()[1]).toContain('name=al&status=active');
  });

  it('shows an account by its name, with its bans', async () => {
    const { stdout } = await run('show', 'alice');
    expect(stdout).toMatch(/accountName +Alice/);
    expect(stdout).toContain('ban b-1: game 730 Aim bot');
    expect(JSON.parse((await run('show', id, '--json')).stdout)).toEqual({ ...account, bans: [ban] });
  });

  it('suspends and restores', async () => {
    expect((await run('suspend', 'alice', '--reason', 'Stolen card')).stdout).toBe('Alice is suspended\n');
    expect(last()).toEqual(['PUT', `/v1/accounts/${id}/suspension`, { reason: 'Stolen card' }]);
    expect((await run('restore', id)).code).toBe(0);
    expect(last().slice(0, 2)).toEqual(['DELETE', `/v1/accounts/${id}/suspension`]);
    expect(await run('suspend', 'alice')).toMatchObject({ code: 2, stderr: expect.stringContaining('reason') });
  });

  it('sets roles', async () => {
    expect((await run('roles', 'alice', '--role', 'moderator')).stdout).toBe('Alice: player, moderator\n');
    expect(last()).toEqual(['PUT', `/v1/accounts/${id}/roles`, { roles: ['player', 'moderator'] }]);
  });

  it('bans and takes a ban back', async () => {
    const given = ['--kind', 'game', '--app', '730', '--reason', 'Aim bot'];
    expect((await run('ban', 'alice', ...given)).stdout).toBe('alice is banned (b-1)\n');
    expect(last()).toEqual(['POST', `/v1/accounts/${id}/bans`, { kind: 'game', appId: 730, reason: 'Aim bot' }]);
    expect((await run('unban', 'alice', 'b-1')).code).toBe(0);
    expect(last().slice(0, 2)).toEqual(['DELETE', `/v1/accounts/${id}/bans/b-1`]);
  });

  it('erases who is named twice', async () => {
    expect(await run('erase', 'alice', '--confirm', 'bob')).toMatchObject({ code: 2 });
    expect(store.requests).toEqual([]);
    expect((await run('erase', 'alice', '--confirm', 'alice')).stdout).toBe('alice is erased\n');
    expect(last().slice(0, 2)).toEqual(['DELETE', `/v1/accounts/${id}`]);
  });

  it('says that there is no such account', async () => {
    expect(await run('show', 'bob')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is no account bob'),
    });
  });
});
