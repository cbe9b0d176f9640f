import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../harness/ask.ts';
import { forms, startTestStore } from '../harness/store.ts';
import type { Sent, StoreClient } from '../harness/store-client.ts';
import { allOperations, goodRequest, specifications } from './operations.ts';
import { expectProblem } from './problem-form.ts';

const classes = new Map(specifications.flatMap(({ rateLimits }) => rateLimits).map((limit) => [limit.name, limit]));
const limited = allOperations.filter(({ specification }) => specification.rateLimit !== null);
let addresses = 0;

/** An address that has sent nothing yet. */
function freshAddress(): Record<string, string> {
  addresses += 1;
  return { 'x-forwarded-for': `203.0.113.${addresses}` };
}

describe.each(forms)('limits, %s', (form) => {
  let client: StoreClient;

  beforeAll(async () => {
    ({ client } = await startTestStore({ form }));
  });

  it.each(limited.map((operation) => [operation.specification.id, operation] as const))(
    'of %s are those of its class',
    async (_id, operation) => {
      const { limit = 0, key } = classes.get(operation.specification.rateLimit ?? '') ?? {};
      const player = await client.player();
      const { json, ...good } = goodRequest(operation, { administrator: client.administrator, player });
      // A body that is refused costs less; a target is only counted in one that is not.
      const request: Sent = { ...good, json: key === 'account' ? {} : json, limited: true };
      const headers = { ...request.headers, ...freshAddress() };
      for (let sent = 1; sent <= limit; sent++) {
        const { status } = await client.send({ ...request, headers });
        expect({ sent, isRefused: status === 429 }).toEqual({ sent, isRefused: false });
      }
      const refused = await client.send({ ...request, headers });
      expectProblem(refused, 429, 'rate-limited');
      expect(refused.headers).toMatchObject({ 'ratelimit-limit': String(limit), 'ratelimit-remaining': '0' });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);

      const loaded = await client.send({ ...request, headers, limited: false });
      expect(loaded.status).not.toBe(429);
    },
  );

  it('say in every answer how much is left of the operation', async () => {
    const headers = freshAddress();
    const knock = { method: 'POST', path: '/v1/notes/knocks', headers, limited: true, json: { name: 'Dora' } };
    const { status, headers: answered } = await client.send(knock);
    expect(status).toBe(204);
    expect(answered).toMatchObject({ 'ratelimit-limit': '3', 'ratelimit-remaining': '2' });
  });

  it('of a target hold for all addresses and spellings', async () => {
    const knock = (name: string) =>
      client.send({ method: 'POST', path: '/v1/notes/knocks', headers: freshAddress(), limited: true, json: { name } });
    for (const name of ['Bob', 'BOB', ' bob']) expect((await knock(name)).status).toBe(204);
    expectProblem(await knock('bob'), 429, 'rate-limited');
    expect((await knock('carol')).status).toBe(204);
  });

  it('of an account hold for all addresses, and not for others', async () => {
    const [alice, bob] = [await client.player(), await client.player()];
    const write = (token: string) =>
      client.send({ method: 'POST', path: '/v1/notes', token, headers: freshAddress(), limited: true, json: {} });
    for (let sent = 0; sent < 5; sent++) expect((await write(alice.token)).status).toBe(422);
    expectProblem(await write(alice.token), 429, 'rate-limited');
    expect((await write(bob.token)).status).toBe(422);
  });
});

describe.each(forms)('the limit of an address, %s', (form) => {
  let client: StoreClient;

  beforeAll(async () => {
    const environment = {
      STEAM_CLONE_ADDRESS_BURST: '5',
      STEAM_CLONE_ADDRESS_RATE: '1',
      CORS_ORIGINS: 'https://page.example',
    };
    ({ client } = await startTestStore({ form, environment }));
  });

  const clock = (headers: Record<string, string>): Sent => ({ path: '/v1/system/clock', headers, limited: true });

  /** Sends requests at once; gives the refused ones. At least five must come through, and a few more while it lasts. */
  async function burst(requests: Sent[]): Promise<Answer[]> {
    const answers = await Promise.all(requests.map((sent) => client.send(sent)));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(5);
    return refused;
  }

  it('comes before everything else, and leaves others alone', async () => {
    const headers = freshAddress();
    const [refused] = await burst(Array.from({ length: 30 }, () => ({ ...clock(headers), path: '/nothing' })));
    if (!refused) throw new Error('Nothing was refused');
    expectProblem(refused, 429, 'rate-limited');
    expect(refused.headers).toMatchObject({ 'ratelimit-limit': '5', 'ratelimit-remaining': '0', 'retry-after': '1' });
    expect((await client.send(clock(freshAddress()))).status).toBe(200);
  });

  it('tells the pages that may read answers, and no others', async () => {
    const refused = async (origin: string) => {
      const headers: Record<string, string> = { ...freshAddress(), origin };
      const [first] = await burst(Array.from({ length: 30 }, () => clock(headers)));
      return first?.headers;
    };
    expect(await refused('https://page.example')).toMatchObject({
      vary: 'Origin, Accept-Language',
      'access-control-allow-origin': 'https://page.example',
      'access-control-expose-headers': expect.stringContaining('Retry-After'),
    });
    expect(await refused('https://other.example')).not.toHaveProperty('access-control-allow-origin');
  });

  it('is not escaped by an address that the client makes up', async () => {
    const own = freshAddress()['x-forwarded-for'] ?? '';
    const claims = Array.from({ length: 30 }, (_, number) =>
      clock({ 'x-forwarded-for': `198.51.100.${number}, ${own}` }),
    );
    expect((await burst(claims)).length).toBeGreaterThan(0);
  });

  it('counts requests with a load key by themselves, and lets them through', async () => {
    const headers = freshAddress();
    const loaded = Array.from({ length: 30 }, () => client.send({ ...clock(headers), limited: false }));
    const answers = await Promise.all(loaded);
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(answers.map(({ headers: { 'ratelimit-remaining': remaining } }) => remaining)).toContain('0');
    // Somebody else at the same address finds all of his own requests.
    const { status, headers: others } = await client.send(clock(headers));
    expect([status, others['ratelimit-remaining']]).toEqual([200, String(Number(others['ratelimit-limit']) - 1)]);
  });
});
