import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const gift = {
  id: 'one',
  state: 'sent',
  senderId: 'alice',
  recipientId: 'bob',
  name: 'Portal 2',
  message: 'Enjoy',
  deliverAt: null,
};
const scheduled = { ...gift, id: 'two', state: 'scheduled', message: null, deliverAt: '2026-12-24T18:00:00.000Z' };

let store: ScriptedStore;
let items: object[];
beforeEach(async () => {
  items = [gift, scheduled];
  store = await startScriptedStore(({ method }) => ({
    status: 200,
    body: method === 'GET' ? { items, nextCursor: null } : gift,
  }));
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['gifts', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method, path } = store.requests.at(-1) ?? {};
  return [method, path];
};

describe('gifts', () => {
  it('are listed, those that one has got and those that one has given', async () => {
    const { stdout } = await run('list');
    expect(stdout).toMatch(/one +sent +Portal 2 +from alice +Enjoy/);
    expect(last()).toEqual(['GET', '/v1/gifts?direction=received&limit=20']);
    const sent = await run('list', '--sent', '--state', 'scheduled', '--limit', '5');
    expect(sent.stdout).toMatch(/two +scheduled for 2026-12-24T18:00:00.000Z +Portal 2 +for bob/);
    expect(last()).toEqual(['GET', '/v1/gifts?direction=sent&limit=5&state=scheduled']);
    items = [];
    expect((await run('list')).stdout).toBe('There are none.\n');
  });

  it.each([
    ['accept', 'acceptance', 'Portal 2 is in your library\n'],
    ['decline', 'refusal', 'Portal 2 goes back to its sender\n'],
    ['take-back', 'refund', 'Portal 2 is taken back, and its money comes back to you\n'],
  ])('are decided over by %s', async (command, suffix, told) => {
    expect((await run(command, 'one')).stdout).toBe(told);
    expect(last()).toEqual(['POST', `/v1/gifts/one/${suffix}`]);
    expect(store.requests.at(-1)?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse((await run(command, 'one', '--json')).stdout)).toEqual(gift);
  });
});
