import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const [startsAt, endsAt] = ['2026-12-01T18:00:00.000Z', '2026-12-08T18:00:00.000Z'];
const discount = { id: 'd-1', appId: 620, percent: 50, kind: 'custom', startsAt, endsAt, state: 'scheduled' };

let store: ScriptedStore;
beforeEach(async () => {
  store = await startScriptedStore(({ method, path }): Reply => {
    if (path === '/v1/games/10/discounts')
      return problem(409, 'cooldown-after-discount', { detail: 'From 2026-12-21 a discount is possible.' });
    if (path === '/v1/games/620/discounts' && method === 'POST') return { status: 201, body: discount };
    if (path.startsWith('/v1/games/620/discounts?')) return { status: 200, body: { items: [discount] } };
    return { status: 204 };
  });
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['admin', 'discounts', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method, path, body } = store.requests.at(-1) ?? {};
  return [method, path, body];
};

describe('admin discounts', () => {
  it('creates one', async () => {
    const { code, stdout } = await run('create', '620', '--percent', '50', '--from', startsAt, '--until', endsAt);
    expect([code, stdout]).toEqual([0, `620: 50% off from ${startsAt} to ${endsAt} (d-1)\n`]);
    expect(last()[2]).toEqual({ percent: 50, kind: 'custom', startsAt, endsAt });
    const given = ['create', '620', '--percent', '40', '--kind', 'launch', '--until', endsAt, '--json'];
    expect(JSON.parse((await run(...given)).stdout)).toEqual(discount);
    expect(last()[2]).toEqual({ percent: 40, kind: 'launch', endsAt });
  });

  it('says when it would be possible', async () => {
    const refused = await run('create', '10', '--percent', '50', '--until', endsAt);
    expect(refused).toMatchObject({ code: 3, stderr: expect.stringContaining('From 2026-12-21') });
    expect(await run('create', '10', '--percent', '50')).toMatchObject({ code: 2 });
  });

  it('lists and cancels', async () => {
    const { stdout } = await run('list', '620');
    expect(stdout).toContain(`d-1  custom  50%  ${startsAt}  ${endsAt}  scheduled`);
    expect((await run('cancel', '620', 'd-1')).stdout).toBe('The discount is over\n');
    expect(last().slice(0, 2)).toEqual(['DELETE', '/v1/games/620/discounts/d-1']);
  });
});
