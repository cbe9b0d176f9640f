import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

let store: ScriptedStore;
let outcome: object;
beforeEach(async () => {
  store = await startScriptedStore(() => ({ status: 200, body: outcome }));
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['admin', 'payments', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });

describe('admin payments reconcile', () => {
  it('says that both books are the same', async () => {
    outcome = { compared: 7, found: 0, differences: [] };
    expect(await run('reconcile')).toMatchObject({ code: 0, stdout: 'Both books have the same 7 events\n' });
  });

  it('shows differences, and fails', async () => {
    const difference = { kind: 'missing-in-store', eventId: 'evt_9', type: 'captured', reference: 'order:x' };
    outcome = { compared: 7, found: 1, differences: [{ ...difference, provider: 700, store: null }] };
    const { code, stdout, stderr } = await run('reconcile');
    expect(code).toBe(1);
    expect(stdout).toContain('missing-in-store  captured  order:x  evt_9  7.00      -');
    expect(stderr).toContain('The books differ in 1 of 7 events');
  });
});

describe('admin payments held', () => {
  it('lists what waits for a decision', async () => {
    const id = '0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f';
    const payment = { id, amount: { amount: 2500, currency: 'EUR' }, state: 'held' };
    const about = { userId: 'alice', signals: ['declines', 'card-country'], country: 'DE', cardCountry: 'FR' };
    outcome = { items: [{ payment, ...about, heldAt: '2026-11-22T12:00:00.000Z' }], nextCursor: null };
    const { code, stdout } = await run('held', '--limit', '5');
    expect(code).toBe(0);
    expect(stdout).toContain('EUR 25.00  alice    declines, card-country  DE, card FR');
    expect(store.requests.at(-1)?.path).toBe('/v1/payment-reviews?limit=5');
    outcome = { items: [], nextCursor: null };
    expect((await run('held')).stdout).toBe('There are none.\n');
  });
});

describe('admin payments review', () => {
  it('tells the store the decision', async () => {
    const id = '0193a1e7-41b7-7c20-a5d3-7f9b1c2d3e4f';
    outcome = { id, state: 'failed' };
    expect(await run('review', id, 'refuse')).toMatchObject({ code: 0, stdout: `${id} is failed\n` });
    const { method, path, body } = store.requests.at(-1) ?? {};
    expect([method, path, body]).toEqual(['POST', `/v1/payment-reviews/${id}`, { decision: 'refuse' }]);
    expect((await run('review', id, 'forget')).code).toBe(2);
  });
});
