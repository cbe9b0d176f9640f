import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problem, type Reply, type ScriptedStore, startScriptedStore } from '../../../../sdk/test/scripted-store.ts';
import { runCli } from '../../../test/run-cli.ts';

const order = {
  id: 'o-1',
  userId: 'u-1',
  country: 'US',
  tax: 0,
  refunded: 0,
  couponCode: null,
  declineCode: null,
  redirectUrl: null,
  placedAt: '2026-11-22T12:00:00.000Z',
  state: 'fulfilled',
  total: 199,
  currency: 'USD',
  lines: [
    {
      lineId: 'l-1',
      kind: 'app',
      itemId: 620,
      name: 'Portal 2',
      amount: 999,
      finalAmount: 199,
      refundedAmount: 0,
      recipientId: null,
    },
  ],
};
const refund = {
  id: 'r-1',
  orderId: 'o-1',
  amount: 199,
  currency: 'USD',
  rule: 'too-late',
  reason: 'Sorry',
  state: 'done',
};
const counts = { free: 1, reserved: 0, sold: 2, redeemed: 0, revoked: 3 };
const revokedAt = '2026-11-22T12:00:00.000Z';
const batch = { id: 'b-1', name: 'Press', packageId: 2_000_000_620, purpose: 'redemption', counts, revokedAt };

let store: ScriptedStore;
let found: object[];
beforeEach(async () => {
  found = [order];
  store = await startScriptedStore(({ method, path }): Reply => {
    if (path.startsWith('/v1/orders/all')) return { status: 200, body: { items: found, nextCursor: null } };
    if (path.startsWith('/v1/refunds?')) return { status: 200, body: { items: [refund], nextCursor: null } };
    if (path === '/v1/refunds/r-1/approval') return { status: 200, body: refund };
    if (path === '/v1/refunds/r-1/denial') return problem(409, 'refund-decided');
    if (path === '/v1/key-batches/b-1/reservations')
      return { status: 201, body: { batch, keys: ['AAAAA-BBBBB-CCCCC'] } };
    if (path === '/v1/key-batches' && method === 'POST')
      return { status: 201, body: { batch, keys: ['AAAAA-BBBBB-CCCCC'] } };
    if (path.startsWith('/v1/key-batches?')) return { status: 200, body: { items: [batch], nextCursor: null } };
    return { status: 200, body: batch };
  });
});
afterEach(() => store.close());
const run = (...args: string[]) =>
  runCli(['admin', ...args], { STEAM_CLONE_URL: store.url, STEAM_CLONE_DATA_DIR: '/nowhere' });
const last = () => {
  const { method, path, body } = store.requests.at(-1) ?? {};
  return [method, path, body];
};

describe('admin orders', () => {
  it('lists them by state', async () => {
    const { stdout } = await run('orders', 'list', '--state', 'held');
    expect(stdout).toContain('o-1  2026-11-22T12:00:00.000Z  fulfilled  1.99 USD  Portal 2');
    expect(last()[1]).toBe('/v1/orders/all?limit=20&state=held');
    expect(await run('orders', 'list', '--state', 'lost')).toMatchObject({ code: 2 });
  });

  it('shows one, and says that there is none', async () => {
    const { stdout } = await run('orders', 'show', 'o-1');
    expect(stdout).toContain('Buyer u-1\nOrder o-1: fulfilled\n');
    expect(stdout).toMatch(/l-1 +app 620 +Portal 2 +9\.99 +1\.99/);
    expect(last()[1]).toBe('/v1/orders/all?orderId=o-1');
    found = [];
    expect(await run('orders', 'show', 'o-2')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('admin orders list'),
    });
  });
});

describe('admin refunds', () => {
  it('lists those that wait, and decides', async () => {
    expect((await run('refunds', 'list')).stdout).toContain('r-1  o-1    1.99 USD  too-late  Sorry');
    expect(last()[1]).toBe('/v1/refunds?state=waiting&limit=20');
    expect((await run('refunds', 'approve', 'r-1', '--answer', 'Yes.')).stdout).toBe('The refund is done\n');
    expect(last()).toEqual(['POST', '/v1/refunds/r-1/approval', { answer: 'Yes.' }]);
    expect(await run('refunds', 'deny', 'r-1')).toMatchObject({ code: 3 });
    expect(last()).toEqual(['POST', '/v1/refunds/r-1/denial', { answer: '' }]);
  });
});

describe('admin keys', () => {
  it('makes them', async () => {
    const { stdout } = await run('keys', 'create', 'Press', '1', '--app', '620');
    expect(stdout).toBe('1 keys of package 2000000620 (b-1)\nAAAAA-BBBBB-CCCCC\n');
    const body = {
      packageId: 2_000_000_620,
      appIds: [620],
      purpose: 'redemption',
      name: 'Press',
      count: 1,
      worksFrom: null,
    };
    expect(last()).toEqual(['POST', '/v1/key-batches', body]);
    await run('keys', 'create', 'Sale', '5', '--app', '10', '--app', '20', '--package', '77', '--sale');
    expect(last()[2]).toMatchObject({ packageId: 77, appIds: [10, 20], purpose: 'sale' });
  });

  it('lists and revokes them', async () => {
    expect((await run('keys', 'list')).stdout).toContain(
      'b-1  Press  2000000620  redemption  1     0         2     0         3        2026-11-22T12:00:00.000Z',
    );
    expect((await run('keys', 'revoke', 'b-1')).stdout).toBe('3 keys are revoked\n');
    expect(last().slice(0, 2)).toEqual(['POST', '/v1/key-batches/b-1/revocation?of=free']);
    await run('keys', 'revoke', 'b-1', '--all');
    expect(last()[1]).toBe('/v1/key-batches/b-1/revocation?of=all');
    expect((await run('keys', 'revoke', 'AAAAA-BBBBB-CCCCC', '--key')).stdout).toBe('The key is revoked (b-1)\n');
    expect(last()).toEqual(['POST', '/v1/keys/revocations', { key: 'AAAAA-BBBBB-CCCCC' }]);
    expect(await run('keys', 'revoke', 'b-1', '--all', '--key')).toMatchObject({ code: 2 });
  });

  it('reserves some for a partner', async () => {
    const until = '2026-12-24T12:00:00Z';
    const { stdout } = await run('keys', 'reserve', 'b-1', '1', 'A magazine', '--until', until);
    expect(stdout).toBe(`1 keys are reserved for A magazine until ${until}\nAAAAA-BBBBB-CCCCC\n`);
    expect(last()[2]).toEqual({ count: 1, partner: 'A magazine', until });
  });
});
