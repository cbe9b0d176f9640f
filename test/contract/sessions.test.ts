import { beforeAll, describe, expect, it } from '@jest/globals';
import { openInstallationSecret } from '../../server/src/hosts/configuration/installation-secret.ts';
import { newId } from '../../server/src/kernel/identifiers.ts';
import { anonymous, type Principal } from '../../server/src/kernel/sessions/principal.ts';
import { sign } from '../../server/src/kernel/signatures/signature.ts';
import { administrator, service, signedIn } from '../harness/principals.ts';
import { fewPlugins, forms, startTestStore, type TestStore } from '../harness/store.ts';
import type { Sent, StoreClient } from '../harness/store-client.ts';
import { expectProblem } from './problem-form.ts';

const own: Sent = { path: '/v1/accounts/me' };
const clock: Sent = { path: '/v1/system/clock' };

describe.each(forms)('who is asking, %s', (form) => {
  let store: TestStore;
  let client: StoreClient;
  /** The name under which the process at the front accepts principals. */
  const front = form === 'split' ? 'gateway' : 'store';

  beforeAll(async () => {
    store = await startTestStore({ plugins: fewPlugins, form });
    ({ client } = store);
  });

  const withPrincipal = (sent: Sent, token: string): Sent => ({ ...sent, headers: { 'steam-clone-principal': token } });

  it('is told by a principal that the installation has signed', async () => {
    const body = { to: '2026-12-24T18:00:00.000Z' };
    const turn: Sent = { method: 'POST', path: '/v1/system/clock', json: body };
    expectProblem(await client.send(withPrincipal(turn, client.sign(administrator, front))), 409, 'clock-fixed');
    expectProblem(await client.send(withPrincipal(turn, client.sign(signedIn(), front))), 403, 'forbidden');
    expectProblem(await client.send(withPrincipal(turn, client.sign(anonymous, front))), 401, 'not-signed-in');
  });

  it('is not told by one that was signed for another process', async () => {
    for (const audience of ['users', 'notes', form === 'split' ? 'store' : 'gateway']) {
      const forwarded = withPrincipal(clock, client.sign(administrator, audience));
      expectProblem(await client.send(forwarded), 401, 'invalid-principal');
    }
  });

  it('is not told by one that has expired', async () => {
    const keys = openInstallationSecret(store.directory);
    const tokenUntil = (expiresAt: number): string => {
      const claims = { principal: administrator, audience: front, expiresAt };
      const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
      return `${payload}.${sign(keys, 'principal', payload)}`;
    };
    expect((await client.send(withPrincipal(clock, tokenUntil(Date.now() + 5_000)))).status).toBe(200);
    expectProblem(await client.send(withPrincipal(clock, tokenUntil(Date.now() - 1))), 401, 'invalid-principal');
  });

  it('is not told by one that was changed', async () => {
    const [payload = '', signature = ''] = client.sign(signedIn(), front).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { principal: Principal };
    const raised = { ...claims, principal: { ...claims.principal, roles: ['admin'] } };
    const forged = `${Buffer.from(JSON.stringify(raised)).toString('base64url')}.${signature}`;
    for (const token of [forged, payload, `${payload}.`, '', 'null', '.'.repeat(500)]) {
      expectProblem(await client.send(withPrincipal(clock, token)), 401, 'invalid-principal');
    }
  });

  it('is refused without the scope that a narrow key lacks', async () => {
    const userId = newId();
    const note = await client.note(await client.player());
    const narrow = (scopes: string[]): Principal => ({ ...signedIn(userId), scopes });
    const invite: Sent = { method: 'POST', path: `/v1/notes/${note.id}/invitations` };
    expect((await client.sendAs(narrow(['notes.share']), 'notes', invite)).status).toBe(201);
    expectProblem(await client.sendAs(narrow(['library.read']), 'notes', invite), 403, 'forbidden');
    expectProblem(await client.sendAs(narrow(['notes.share']), 'notes', { path: '/v1/notes' }), 403, 'forbidden');
  });

  it('reads only their own rows', async () => {
    const [alice, bob] = [await client.player(), await client.player()];
    const { id } = await client.note(alice);
    expect((await client.send({ path: `/v1/notes/${id}`, token: alice.token })).status).toBe(200);
    expectProblem(await client.send({ path: `/v1/notes/${id}`, token: bob.token }), 404, 'not-found');
    const change: Sent = {
      method: 'PUT',
      path: `/v1/notes/${id}`,
      headers: { 'if-match': '"1"' },
      json: { title: 'x' },
    };
    expectProblem(await client.send({ ...change, token: bob.token }), 404, 'not-found');
    expect((await client.send({ path: `/v1/notes/of/${alice.userId}`, token: alice.token })).status).toBe(200);
    expectProblem(await client.send({ path: `/v1/notes/of/${alice.userId}`, token: bob.token }), 403, 'forbidden');
  });

  it('is refused by the next request after signing out, everywhere', async () => {
    const { account } = await client.player();
    for (let session = 0; session < 3; session++) {
      const token = await client.signIn(account);
      const requests = [own, { path: '/v1/notes' }].map((sent) => ({ ...sent, token }));
      // All processes have just checked the token.
      for (const sent of requests) expect((await client.send(sent)).status).toBe(200);
      expect((await client.send({ method: 'DELETE', path: '/v1/sessions/current', token })).status).toBe(204);
      for (const sent of requests) expectProblem(await client.send(sent), 401, 'token-expired');
    }
  });

  it('keeps other sessions of the account when one is ended', async () => {
    const { account, token } = await client.player();
    const other = await client.signIn(account);
    await client.send({ method: 'DELETE', path: '/v1/sessions/current', token });
    expect((await client.send({ ...own, token: other })).status).toBe(200);
  });

  it('does not matter to a cached operation', async () => {
    const board: Sent = { path: '/v1/notes/board?label=who' };
    expect((await client.send({ ...board, token: 'sca_dead' })).status).toBe(200);
    expect((await client.send({ ...board, path: '/v1/notes/board?label=else', token: 'sca_dead' })).status).toBe(200);
  });

  it('may be another plugin, which clients are not', async () => {
    const introspect: Sent = { method: 'POST', path: '/v1/sessions/introspect', json: { token: 'sca_x' } };
    if (form === 'one process') {
      expectProblem(await client.sendAs(service, 'users', introspect), 404, 'not-found');
      return;
    }
    expect((await client.sendAs(service, 'users', introspect)).status).toBe(200);
    expectProblem(await client.sendAs(administrator, 'users', introspect), 403, 'forbidden');
    expectProblem(await client.sendAs(anonymous, 'users', introspect), 401, 'not-signed-in');
  });
});
