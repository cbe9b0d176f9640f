import { afterEach, describe, expect, it } from '@jest/globals';
import {
  problem,
  type ReceivedRequest,
  type Reply,
  type ScriptedStore,
  startScriptedStore,
} from '../test/scripted-store.ts';
import { createSteamClient } from './client.ts';
import { memoryTokenStore, type TokenStore } from './token-store.ts';

let store: ScriptedStore;
afterEach(() => store.close());

const signedIn = (number: number): Reply => ({
  status: 200,
  body: {
    accessToken: `access-${number}`,
    refreshToken: `refresh-${number}`,
    account: { id: 'a', accountName: 'alice' },
  },
});
const expired = problem(401, 'token-expired');

/** A store that gives out tokens 1, 2 ... and accepts those that `accepts` says. */
async function startTokenStore(accepts: (token: string) => boolean, refresh?: (request: ReceivedRequest) => Reply) {
  let given = 0;
  store = await startScriptedStore((request) => {
    if (request.path === '/v1/sessions') return signedIn((given += 1));
    if (request.path === '/v1/sessions/refresh') return refresh?.(request) ?? signedIn((given += 1));
    if (request.method === 'DELETE') return { status: 204 };
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    return accepts(token) ? { status: 200, body: { id: 'a', accountName: 'alice' } } : expired;
  });
  const paths = () => store.requests.map(({ method, path }) => `${method} ${path}`);
  const client = (tokens: TokenStore = memoryTokenStore()) =>
    createSteamClient({ baseUrl: store.url, store: tokens, retry: { delay: 1 } });
  return { client, paths };
}

const credentials = { account: 'alice', password: 'correct horse' };

describe('signing in and out', () => {
  it('keeps the tokens of users.login and sends them', async () => {
    const { client } = await startTokenStore((token) => token === 'access-1');
    const tokens = memoryTokenStore();
    const steam = client(tokens);
    await steam.users.login({ body: credentials });
    expect(await steam.users.getOwnAccount()).toEqual({ id: 'a', accountName: 'alice' });
    expect(await tokens.load()).toEqual({ accessToken: 'access-1', refreshToken: 'refresh-1' });
  });

  it('sends no old token along with a sign-in', async () => {
    const { client } = await startTokenStore(() => true);
    await client(memoryTokenStore({ accessToken: 'old' })).users.login({ body: credentials });
    expect(store.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('drops them after users.logout', async () => {
    const { client } = await startTokenStore(() => true);
    const tokens = memoryTokenStore({ accessToken: 'access-1', refreshToken: 'refresh-1' });
    await client(tokens).users.logout();
    expect(store.requests[0]?.headers.authorization).toBe('Bearer access-1');
    expect(await tokens.load()).toBeNull();
  });
});

describe('an access token that has ended', () => {
  const ended = () => memoryTokenStore({ accessToken: 'access-0', refreshToken: 'refresh-0' });

  it('is renewed once and the call goes on', async () => {
    const { client, paths } = await startTokenStore((token) => token === 'access-1');
    const tokens = ended();
    expect(await client(tokens).users.getOwnAccount()).toMatchObject({ accountName: 'alice' });
    expect(paths()).toEqual(['GET /v1/accounts/me', 'POST /v1/sessions/refresh', 'GET /v1/accounts/me']);
    expect(store.requests[1]).toMatchObject({ body: { refreshToken: 'refresh-0' } });
    expect(await tokens.load()).toEqual({ accessToken: 'access-1', refreshToken: 'refresh-1' });
  });

  it('is renewed once for twenty calls at the same time', async () => {
    const { client, paths } = await startTokenStore((token) => token === 'access-1');
    const steam = client(ended());
    await Promise.all(Array.from({ length: 20 }, () => steam.users.getOwnAccount()));
    expect(paths().filter((path) => path === 'POST /v1/sessions/refresh')).toHaveLength(1);
  });

  it('is not renewed when another client over the same tokens was faster', async () => {
    const tokens = ended();
    const { client, paths } = await startTokenStore((token) => {
      tokens.save({ accessToken: 'access-9', refreshToken: 'refresh-9' });
      return token === 'access-9';
    });
    await client(tokens).users.getOwnAccount();
    expect(paths()).toEqual(['GET /v1/accounts/me', 'GET /v1/accounts/me']);
  });

  it('is not renewed again when the new one is refused too', async () => {
    const { client, paths } = await startTokenStore(() => false);
    await expect(client(ended()).users.getOwnAccount()).rejects.toMatchObject({ code: 'token-expired' });
    expect(paths()).toHaveLength(3);
  });

  it('signs the user out when the refresh token is refused', async () => {
    const { client } = await startTokenStore(
      () => false,
      () => problem(401, 'invalid-refresh-token'),
    );
    const tokens = ended();
    await expect(client(tokens).users.getOwnAccount()).rejects.toMatchObject({ code: 'token-expired' });
    expect(await tokens.load()).toBeNull();
  });

  it('survives a lost answer of the refresh, which the store gives again', async () => {
    let refreshes = 0;
    const { client } = await startTokenStore(
      (token) => token === 'access-5',
      () => ((refreshes += 1) === 1 ? 'reset' : signedIn(5)),
    );
    expect(await client(ended()).users.getOwnAccount()).toMatchObject({ accountName: 'alice' });
    expect(refreshes).toBe(2);
  });

  it('keeps the tokens when the store can not be asked', async () => {
    const { client } = await startTokenStore(
      () => false,
      () => problem(503, 'unavailable'),
    );
    const tokens = ended();
    await expect(client(tokens).users.getOwnAccount()).rejects.toMatchObject({ code: 'unavailable' });
    expect(await tokens.load()).toMatchObject({ refreshToken: 'refresh-0' });
  });

  it('is a plain refusal without a refresh token', async () => {
    const { paths } = await startTokenStore(() => false);
    const steam = createSteamClient({ baseUrl: store.url, token: 'api-key' });
    await expect(steam.users.getOwnAccount()).rejects.toMatchObject({ status: 401, code: 'token-expired' });
    expect(paths()).toEqual(['GET /v1/accounts/me']);
  });

  it('lets go of a caller whose deadline passes, not of the renewal that others wait for', async () => {
    const release = Promise.withResolvers<Reply>();
    let given = 0;
    store = await startScriptedStore((request) => {
      if (request.path === '/v1/sessions/refresh') return release.promise;
      return (given += 1) <= 2 ? expired : { status: 200, body: { id: 'a', accountName: 'alice' } };
    });
    const steam = createSteamClient({ baseUrl: store.url, store: ended() });
    const patient = steam.users.getOwnAccount();
    await expect(steam.users.getOwnAccount({}, { deadline: 100 })).rejects.toMatchObject({ reason: 'deadline' });
    release.resolve(signedIn(1));
    expect(await patient).toMatchObject({ accountName: 'alice' });
  });
});

describe('a client with credentials', () => {
  async function startWith(accepted: string, first: Reply, tokens?: TokenStore) {
    let given = 0;
    store = await startScriptedStore((request) => {
      if (request.path === '/v1/sessions') return signedIn((given += 1));
      if (request.path === '/v1/sessions/refresh') return problem(401, 'invalid-refresh-token');
      const token = request.headers.authorization;
      return token === `Bearer ${accepted}` ? { status: 200, body: { id: 'a', accountName: 'alice' } } : first;
    });
    return createSteamClient({ baseUrl: store.url, credentials, ...(tokens && { store: tokens }) });
  }
  const paths = () => store.requests.map(({ path }) => path);

  it('signs in by itself, once for calls at the same time, and only when it is asked to', async () => {
    const steam = await startWith('access-1', problem(401, 'not-signed-in'));
    expect(paths()).toEqual([]);
    await Promise.all(Array.from({ length: 5 }, () => steam.users.getOwnAccount()));
    expect(paths().filter((path) => path === '/v1/sessions')).toHaveLength(1);
    expect(store.requests.find(({ path }) => path === '/v1/sessions')).toMatchObject({ body: credentials });
  });

  it('signs in again when the refresh token has ended too', async () => {
    const tokens = memoryTokenStore({ accessToken: 'access-0', refreshToken: 'refresh-0' });
    const steam = await startWith('access-1', expired, tokens);
    expect(await steam.users.getOwnAccount()).toMatchObject({ accountName: 'alice' });
    expect(paths()).toEqual(['/v1/accounts/me', '/v1/sessions/refresh', '/v1/sessions', '/v1/accounts/me']);
    expect(await tokens.load()).toEqual({ accessToken: 'access-1', refreshToken: 'refresh-1' });
  });

  it('tells when they are wrong', async () => {
    store = await startScriptedStore(({ path }) =>
      path === '/v1/sessions' ? problem(401, 'wrong-credentials') : problem(401, 'not-signed-in'),
    );
    const steam = createSteamClient({ baseUrl: store.url, credentials });
    await expect(steam.users.getOwnAccount()).rejects.toMatchObject({ code: 'wrong-credentials' });
  });

  it('leaves other refusals alone', async () => {
    const steam = await startWith('none', problem(403, 'forbidden'));
    await expect(steam.users.getOwnAccount()).rejects.toMatchObject({ code: 'forbidden' });
    expect(paths()).toEqual(['/v1/accounts/me']);
  });
});
