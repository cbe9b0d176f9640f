import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../harness/ask.ts';
import { fewPlugins, forms, startTestStore } from '../harness/store.ts';
import type { Sent, SignedIn, StoreClient } from '../harness/store-client.ts';
import { expectProblem } from './problem-form.ts';

const page = 'https://page.example';

/** What depends on the language of a problem. */
function said({ headers, text }: Answer) {
  const { title, detail, code } = JSON.parse(text) as { title: string; detail: string; code: string };
  return { code, title, detail, language: headers['content-language'], vary: headers['vary'] };
}

describe.each(forms)('the language of problems, %s', (form) => {
  let client: StoreClient;
  let player: SignedIn;

  beforeAll(async () => {
    ({ client } = await startTestStore({ plugins: fewPlugins, form, environment: { CORS_ORIGINS: page } }));
    player = await client.player();
  });

  const inGerman = (sent: Sent): Promise<Answer> =>
    client.send({ ...sent, headers: { 'accept-language': 'de-AT, en;q=0.5', ...sent.headers } });
  const session = { method: 'POST', path: '/v1/sessions' };
  const wrong = { account: 'nobody', password: 'four wrong words here' };

  it.each<[string, Sent, number, string, string]>([
    ['a path that is none', { path: '/nothing' }, 404, 'not-found', 'Hier ist nichts'],
    ['a path of a plugin that is none', { path: '/v1/games/1/2/3' }, 404, 'not-found', 'Hier ist nichts'],
    ['a method', { method: 'PATCH', path: '/v1/sessions' }, 405, 'method-not-allowed', 'Die Methode ist hier nicht'],
    ['a page', { method: 'DELETE', path: '/docs' }, 405, 'method-not-allowed', 'Die Methode ist hier nicht erlaubt'],
    ['an internal operation', { method: 'POST', path: '/v1/sessions/introspect' }, 404, 'not-found', 'Hier ist nichts'],
    ['an unknown caller', { path: '/v1/accounts/me' }, 401, 'not-signed-in', 'Niemand ist angemeldet'],
    ['a large body', { ...session, body: 'x'.repeat(70_000) }, 413, 'body-too-large', 'Der Inhalt ist zu groß'],
    ['no JSON', { ...session, body: '{' }, 400, 'malformed-body', 'Der Inhalt kann nicht gelesen werden'],
    ['a wrong field', { ...session, json: { a: 1 } }, 422, 'invalid-request', 'Die Anfrage verletzt die Spezifikation'],
    ['a plugin', { ...session, json: wrong }, 401, 'wrong-credentials', 'Falsches Konto oder Passwort'],
    ['an expectation', { path: '/livez', headers: { expect: 'more' } }, 417, 'expectation-failed', 'Die Erwartung'],
    ['a cached operation', { path: '/v1/games/987654' }, 404, 'game-not-found', 'Dieses Spiel gibt es nicht'],
  ])('is that of the request for %s', async (_name, sent, status, code, title) => {
    const answer = await inGerman(sent);
    expectProblem(answer, status, code);
    expect(said(answer)).toMatchObject({
      title: expect.stringContaining(title),
      language: 'de',
      vary: 'Accept-Language',
    });
    const english = await client.send(sent);
    expectProblem(english, status, code);
    expect(said(english).title).not.toContain(title);
    expect(said(english)).toMatchObject({ language: 'en', vary: 'Accept-Language' });
  });

  it('is that of the detail, where the specification says it', async () => {
    const { detail } = said(await inGerman({ ...session, json: wrong }));
    expect(detail).toBe(
      'Es gibt kein solches Konto, oder sein Passwort ist ein anderes. Die Antwort ist für beides gleich.',
    );
    expect(said(await inGerman({ path: '/nothing' })).detail).toBe('Nothing is served at GET /nothing.');
  });

  it.each([
    ['ar', 'اسم الحساب محجوز', 'ar'],
    ['fr-CA;q=0.4, zh-TW', '账户名已被占用', 'zh'],
    ['nl, *;q=0.1', 'The account name is taken', 'en'],
    [';;q=,,', 'The account name is taken', 'en'],
    [`de,${'en;q=0.1,'.repeat(1_000)}`, 'The account name is taken', 'en'],
  ])('follows the Accept-Language %.20s', async (asked, title, language) => {
    const json = { accountName: player.account, email: 'other@example.com', password: 'four other words here' };
    const request = { method: 'POST', path: '/v1/accounts', json, headers: { 'accept-language': asked } };
    expect(said(await client.send(request))).toMatchObject({ code: 'account-taken', title, language });
  });

  it('is English where a plugin from outside says nothing else', async () => {
    const note = { title: `note ${randomUUID()}` };
    await client.note(player, note);
    const headers = { 'idempotency-key': randomUUID() };
    const twice = await inGerman({ method: 'POST', path: '/v1/notes', token: player.token, json: note, headers });
    expect(said(twice)).toMatchObject({ code: 'note-exists', title: 'The note exists', language: 'en' });
  });

  it('stays that of the first answer under an Idempotency-Key', async () => {
    const note = { title: `note ${randomUUID()}` };
    await client.note(player, note);
    const request = { method: 'POST', path: '/v1/notes', token: player.token, json: { ...note, title: '' } };
    const headers = { 'idempotency-key': randomUUID() };
    const first = said(await inGerman({ ...request, headers }));
    expect(first).toMatchObject({ code: 'invalid-request', language: 'de' });
    const kept = { ...request, json: note, headers };
    expect(said(await client.send(kept))).toMatchObject({ code: 'note-exists', language: 'en' });
    expect(said(await inGerman(kept))).toMatchObject({ code: 'note-exists', language: 'en' });
  });

  it('is named in Vary beside the origin', async () => {
    for (const path of ['/nothing', '/v1/accounts/me', '/v1/games/987654']) {
      const { vary = '' } = said(await inGerman({ path, headers: { origin: page } }));
      expect(vary.split(', ').sort()).toEqual(['Accept-Language', 'Origin']);
    }
    const { headers } = await client.send({ path: '/v1/notes/board?label=origin', headers: { origin: page } });
    expect(headers['vary']).toBe('Origin, accept-language');
  });

  it('is that of the request for an address that sends too much', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.250' };
    const burst = Array.from({ length: 400 }, () => inGerman({ path: '/nothing', headers, limited: true }));
    const refused = (await Promise.all(burst)).filter(({ status }) => status === 429);
    expect(said(refused[0]!)).toMatchObject({ title: 'Zu viele Anfragen', language: 'de', vary: 'Accept-Language' });
  });
});
