import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const bundle = { bundleId: 234, name: 'Portal Bundle', discountPercent: 10, appIds: [400, 620] };
const details = {
  bundleId: 234,
  name: 'Portal Bundle',
  discountPercent: 10,
  isPurchasable: false,
  currency: 'EUR',
  amount: null,
  finalAmount: null,
  items: [
    { appId: 400, name: 'Portal', price: { finalAmount: 199 }, bundleAmount: 179 },
    { appId: 620, name: 'Portal 2', price: null, bundleAmount: null },
  ],
};

let store: ScriptedStore;
beforeEach(async () => {
  store = await startScriptedStore(({ method, path }): Reply => {
    if (path.startsWith('/v1/bundles?')) return { status: 200, body: { items: [bundle], nextCursor: null } };
    if (!path.startsWith('/v1/bundles/234')) return problem(404, 'bundle-not-found');
    if (method === 'PUT') return { status: 200, body: bundle };
    return method === 'DELETE' ? { status: 204 } : { status: 200, body: details };
  });
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['admin', 'bundles', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method, path, body } = store.requests.at(-1) ?? {};
  return [method, path, body];
};

describe('admin bundles', () => {
  it('puts one', async () => {
    const given = ['--name', 'Portal Bundle', '--percent', '10', '--app', '400', '--app', '620'];
    expect((await run('put', '234', ...given)).stdout).toBe('Bundle 234, Portal Bundle, has 2 games\n');
    const body = { name: 'Portal Bundle', discountPercent: 10, appIds: [400, 620] };
    expect(last()).toEqual(['PUT', '/v1/bundles/234', body]);
    expect(await run('put', '234', '--name', 'x')).toMatchObject({ code: 2 });
  });

  it('shows one with its prices in a country', async () => {
    const { stdout } = await run('show', '234', '--country', 'de');
    expect(stdout).toContain('Portal Bundle (10% off, in EUR)');
    expect(stdout).toContain('400    Portal    1.99   1.79');
    expect(stdout).toContain('620    Portal 2  -      -');
    expect(stdout).toContain('It cannot be bought in DE');
    expect(last()[1]).toBe('/v1/bundles/234?country=DE');
    expect(JSON.parse((await run('show', '234', '--json')).stdout)).toEqual(details);
  });

  it('lists and deletes', async () => {
    expect((await run('list')).stdout).toContain('234     Portal Bundle  10%  400, 620');
    expect((await run('delete', '234')).stdout).toBe('There is no bundle 234 any more\n');
    expect(last().slice(0, 2)).toEqual(['DELETE', '/v1/bundles/234']);
    expect(await run('delete', '5')).toMatchObject({ code: 3, stderr: expect.stringContaining('bundle-not-found') });
  });
});
