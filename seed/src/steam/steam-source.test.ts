import { afterEach, describe, expect, it } from '@jest/globals';
import { TestSteamClock } from '../../test/steam-clock.ts';
import { startSteamServer, type SteamReply, type SteamServer } from '../../test/steam-server.ts';
import { type Question, type SteamSettings, SteamSource } from './steam-source.ts';

const servers: SteamServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const page = '<html><body><h1>Sorry!</h1></body></html>';
const fine: SteamReply = { json: { fine: true } };

/** A source whose server gives these answers in turn, the last of them for good. */
async function sourceOver(replies: SteamReply[], settings: SteamSettings = {}) {
  const clock = new TestSteamClock();
  const server = await startSteamServer((_, count) => {
    const reply = replies[Math.min(count, replies.length - 1)];
    if (reply === 'silence') setImmediate(() => clock.expire());
    return reply;
  });
  servers.push(server);
  const addresses = { store: server.url, api: server.url, steamspy: server.url };
  const rates = { store: { calls: 1_000_000, per: 1 }, api: { calls: 1_000_000, per: 1 } };
  const pauses: string[] = [];
  const onPause = (why: string) => pauses.push(why);
  const source = new SteamSource({ addresses, rates, clock, random: () => 0.5, onPause, ...settings });
  const ask = (question: Partial<Question> = {}) => source.ask({ host: 'store', path: '/x', ...question });
  return { clock, server, pauses, ask };
}

describe('SteamSource', () => {
  it.each<[string, SteamReply]>([
    ['503', { status: 503, text: page }],
    ['500 without a body', { status: 500, text: '' }],
    ['a page instead of data', { text: page }],
    ['an empty answer', { text: '' }],
    ['a body that is cut off', 'cut'],
    ['half of a JSON text', { text: '{"620":{"success"' }],
    ['a connection that breaks off', 'reset'],
    ['an answer that does not come', 'silence'],
  ])('asks again, later each time, after %s', async (_, fault) => {
    const { ask, clock, server } = await sourceOver([fault, fault, fault, fine]);
    await expect(ask()).resolves.toEqual({ fine: true });
    expect(clock.waits).toEqual([750, 1_500, 3_000]);
    expect(server.requests).toHaveLength(4);
  });

  it('gives up on an answer after six tries and says why', async () => {
    const { ask, server } = await sourceOver([{ text: page }]);
    await expect(ask({ path: '/api/appdetails', query: { appids: '620' } })).rejects.toMatchObject({
      fault: 'unusable',
      message: `The Steam store (${new URL(server.url).host}) does not answer /api/appdetails: it answered a page instead of data, at the last of 6 tries`,
    });
    expect(server.requests).toHaveLength(6);
  });

  it('waits as long as Retry-After says in seconds', async () => {
    const tooMany = { status: 429, text: page, headers: { 'retry-after': '40' } };
    const { ask, clock, pauses } = await sourceOver([tooMany, fine]);
    await ask();
    expect([clock.waits, pauses]).toEqual([[42_000], ['The Steam store: too many calls (429)']]);
  });

  it('waits as long as Retry-After says as a date, also of a 503', async () => {
    const later = { status: 503, text: page, headers: { 'retry-after': 'Sun, 22 Nov 2026 12:01:00 GMT' } };
    const { ask, clock } = await sourceOver([later, fine]);
    await ask();
    expect(clock.waits).toEqual([63_000]);
  });

  it.each(['soon', '-1', 'Sun, 22 Nov 2026 11:00:00 GMT'])('waits as usual when Retry-After is %s', async (header) => {
    const { ask, clock } = await sourceOver([{ status: 429, text: page, headers: { 'retry-after': header } }, fine]);
    await ask();
    expect(clock.waits).toEqual([7_500]);
  });

  it('does not wait for hours that Retry-After asks for', async () => {
    const { ask, clock } = await sourceOver([{ status: 429, text: page, headers: { 'retry-after': '86400' } }]);
    await expect(ask()).rejects.toMatchObject({ fault: 'throttled', remedy: expect.stringContaining('--store-rate') });
    expect(clock.waits).toEqual([]);
  });

  it('outlasts the 5 minutes of a limit without Retry-After, then gives up', async () => {
    const { ask, clock } = await sourceOver([{ status: 429, text: page }]);
    await expect(ask()).rejects.toMatchObject({ fault: 'throttled', status: 429 });
    expect(clock.waits).toEqual([7_500, 15_000, 30_000, 60_000, 120_000, 225_000]);
  });

  it('takes a 403 of the store for a limit: waits long, then gives up', async () => {
    const { ask, clock } = await sourceOver([{ status: 403, text: page }]);
    await expect(ask()).rejects.toMatchObject({
      fault: 'throttled',
      message: expect.stringMatching(/^The Steam store \(.*\) takes no more calls from here for now \(403\)$/),
    });
    expect(clock.waits).toEqual([450_000, 900_000, 1_350_000]);
  });

  it('takes a 403 of the Web API for a refusal of the key, and does not show it', async () => {
    const key = 'A1B2C3D4E5F6A1B2C3D4E5F6A1B2C3D4';
    const { ask, server } = await sourceOver([{ status: 403, text: page }], { key });
    const error = await ask({ host: 'api', withKey: true }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ fault: 'refused', message: expect.stringContaining('STEAM_API_KEY') });
    expect(JSON.stringify(error) + String(error)).not.toContain(key);
    expect(server.requests).toHaveLength(1);
  });

  it('sends the key as a header, and only where it is asked for', async () => {
    const { ask, server } = await sourceOver([fine], { key: 'SECRET' });
    await ask({ host: 'api', withKey: true });
    await ask({ host: 'api' });
    await ask();
    expect(server.requests.map(({ headers }) => headers['x-webapi-key'])).toEqual(['SECRET', undefined, undefined]);
    expect(server.requests.map(({ query }) => String(query)).join('')).toBe('');
  });

  it('follows no redirect', async () => {
    const elsewhere = await startSteamServer(() => fine);
    servers.push(elsewhere);
    const { ask } = await sourceOver([{ status: 302, text: '', headers: { location: `${elsewhere.url}/x` } }]);
    await expect(ask()).rejects.toMatchObject({ fault: 'unusable', message: expect.stringContaining(elsewhere.url) });
    expect(elsewhere.requests).toEqual([]);
  });

  it('reads no more of an answer than it may have', async () => {
    const { ask } = await sourceOver([{ text: ' '.repeat(2_000) }]);
    await expect(ask({ longest: 1_000 })).rejects.toMatchObject({
      fault: 'unusable',
      message: expect.stringContaining('longer than 1,000 bytes'),
    });
  });

  it('asks again for what is no answer', async () => {
    const { ask } = await sourceOver([{ json: null }, fine]);
    await expect(ask({ isAnswer: (value) => value !== null })).resolves.toEqual({ fine: true });
  });

  it('does not ask again for what is not there, unless that is an answer', async () => {
    const { ask, server } = await sourceOver([{ status: 404, text: page }]);
    await expect(ask()).rejects.toMatchObject({ fault: 'unusable', status: 404 });
    await expect(ask({ nullFor: [404] })).resolves.toBeNull();
    expect(server.requests).toHaveLength(2);
  });

  it('says at once that a host can not be reached that never was', async () => {
    const { ask, clock, server } = await sourceOver([fine]);
    await server.close();
    servers.splice(0);
    await expect(ask()).rejects.toMatchObject({
      fault: 'unreachable',
      message: `The Steam store (${new URL(server.url).host}) can not be reached: no connection to it (ECONNREFUSED)`,
      remedy: expect.stringContaining('Check the network'),
    });
    expect(clock.waits).toEqual([]);
  });

  it('says that a name is not known', async () => {
    const { ask } = await sourceOver([fine], { addresses: { store: 'http://steam.invalid' } });
    await expect(ask()).rejects.toMatchObject({
      fault: 'unreachable',
      message: expect.stringMatching(
        /^The Steam store \(steam\.invalid\) can not be reached: its name is not known here/,
      ),
    });
  });

  it('waits for a network that is lost on the way', async () => {
    const { ask, clock, server } = await sourceOver([fine]);
    await ask();
    await server.close();
    servers.splice(0);
    await expect(ask()).rejects.toMatchObject({ fault: 'unreachable' });
    expect(clock.waits).toHaveLength(5);
  });

  it('ends a call and a pause when the signal aborts', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const { ask } = await sourceOver([{ status: 503, text: page }, 'silence'], {
      onPause: () => setImmediate(() => controller.abort(reason)),
    });
    await expect(ask({ signal: controller.signal })).rejects.toBe(reason);
  });
});
