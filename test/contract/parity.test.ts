import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../harness/ask.ts';
import { startTestStore, type TestStore } from '../harness/store.ts';
import type { Sent } from '../harness/store-client.ts';
import { kernelCases } from './kernel-cases.ts';
import { allOperations, type Callers, goodRequest } from './operations.ts';

/** A request of the list, made for the callers of one store and what it has answered before. */
interface Step {
  what: string;
  request: (callers: Callers, before: ReadonlyMap<string, Answer>) => Sent;
}

const noteOf = (before: ReadonlyMap<string, Answer>): string =>
  (JSON.parse(before.get('write a note')?.text ?? '') as { id: string }).id;

/** What somebody does who uses all the plugins. */
const story: Step[] = [
  ...['/livez', '/', '/docs', '/problems', '/nothing'].map((path) => step(path, () => ({ path }))),
  step('write a note', ({ player }) => ({
    method: 'POST',
    path: '/v1/notes',
    token: player.token,
    headers: { 'idempotency-key': 'story' },
    json: { title: 'Milk', label: 'shopping', counters: { bottles: 2 } },
  })),
  step('write it again', ({ player }) => ({
    method: 'POST',
    path: '/v1/notes',
    token: player.token,
    headers: { 'idempotency-key': 'story' },
    json: { title: 'Milk', label: 'shopping', counters: { bottles: 2 } },
  })),
  step('read it', ({ player }, before) => ({ path: `/v1/notes/${noteOf(before)}`, token: player.token })),
  step('read it, knowing it', ({ player }, before) => ({
    path: `/v1/notes/${noteOf(before)}`,
    token: player.token,
    headers: { 'if-none-match': '"1"' },
  })),
  step('change it', ({ player }, before) => ({
    method: 'PUT',
    path: `/v1/notes/${noteOf(before)}`,
    token: player.token,
    headers: { 'if-match': '"1"' },
    json: { title: 'Oat milk' },
  })),
  step('change it as it was', ({ player }, before) => ({
    method: 'PUT',
    path: `/v1/notes/${noteOf(before)}`,
    token: player.token,
    headers: { 'if-match': '"1"' },
    json: { title: 'Soy milk' },
  })),
  step('list notes', ({ player }) => ({ path: '/v1/notes?limit=1', token: player.token })),
  step('read a board', () => ({ path: '/v1/notes/board?label=story' })),
  step('read it from memory', () => ({ path: '/v1/notes/board?label=story' })),
  step('read it with a dead token', () => ({ path: '/v1/notes/board?label=story', token: 'sca_dead' })),
  step('read another with a dead token', () => ({ path: '/v1/notes/board?label=other', token: 'sca_dead' })),
  step('read it from another page', () => ({ path: '/v1/notes/board', headers: { origin: 'https://page.example' } })),
  step('ask whether a page may', () => ({
    method: 'OPTIONS',
    path: '/v1/notes',
    headers: { origin: 'https://page.example', 'access-control-request-method': 'POST' },
  })),
  step('call another plugin', ({ player }) => ({
    method: 'POST',
    path: '/v1/mirror/calls',
    token: player.token,
    json: { how: 'refused', title: 'Milk' },
  })),
  step('read a game', () => ({ path: '/v1/games/620' })),
  step('read a game by HEAD', () => ({ method: 'HEAD', path: '/v1/games/620' })),
  step('read somebody by a SteamID in brackets', () => ({ path: '/v1/users/%5BU:1:1%5D' })),
  step('read several people', () => ({ path: '/v1/users?ids=STEAM_1:1:0&ids=nobody' })),
  step('use a wrong method', () => ({ method: 'PUT', path: '/v1/games/620' })),
];

function step(what: string, request: Step['request']): Step {
  return { what, request };
}

/** Each operation once as it should be called, then all that the kernel refuses, then the story. */
const steps: Step[] = [
  ...allOperations.map((operation) => step(operation.specification.id, (callers) => goodRequest(operation, callers))),
  ...allOperations.flatMap((operation) =>
    kernelCases(operation)
      .filter(({ status }) => status !== 413)
      .map(({ what, request }) => step(`${operation.specification.id}: ${what}`, request)),
  ),
  ...story,
];

const uuid = /[\da-f]{8}-[\da-f]{4}-[78][\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g;
const replaced: [pattern: RegExp, by: string][] = [
  [uuid, 'ID'],
  [/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME'],
  [/sc[ar]_[\w-]+/g, 'TOKEN'],
  [/load_[\w.-]+/g, 'LOADKEY'],
  [/player_\w+/g, 'PLAYER'],
  [/[A-Z2-9]{5}(-[A-Z2-9]{5}){2}/g, 'PRODUCTKEY'],
  [/"steamId":"\d+"/g, '"steamId":"NUMBER"'],
  [/"requestId":"[^"]+"/g, '"requestId":"ID"'],
  [/"code":"([A-Z2-9]{4}-){3}[A-Z2-9]{4}"/g, '"code":"CODE"'],
  [/"nextCursor":"[^"]+"/g, '"nextCursor":"CURSOR"'],
  // The tokens of guests and shared wishlists are random.
  [/(?<="(?:guest|share)Token":")[\w-]+/g, 'TOKEN'],
];

/** Headers whose values differ from one request to the next. */
const passing = new Set(['date', 'x-request-id', 'ratelimit-remaining', 'ratelimit-reset', 'content-length']);

/** An answer without what differs between two stores that do the same. */
function normalised({ status, headers, text }: Answer, url: string): object {
  const plain = (value: string): string =>
    replaced.reduce((changed, [pattern, by]) => changed.replaceAll(pattern, by), value.replaceAll(url, 'STORE'));
  // The tag of an answer that holds ids or times of its own; a HEAD does not tell.
  const isNew = text === '' || /"(id|updatedAt)":/.test(text);
  return {
    status,
    text: plain(text),
    headers: Object.fromEntries(
      Object.entries(headers)
        .map(([name, value]) => [name, passing.has(name) || (name === 'etag' && isNew) ? 'ANY' : plain(String(value))])
        .sort(([left = ''], [right = '']) => (left < right ? -1 : 1)),
    ),
  };
}

describe('one process and split', () => {
  const answers = { one: new Map<string, Answer>(), split: new Map<string, Answer>() };
  let one: TestStore;
  let split: TestStore;

  beforeAll(async () => {
    const environment = { CORS_ORIGINS: 'https://page.example' };
    [one, split] = await Promise.all([startTestStore({ environment }), startTestStore({ form: 'split', environment })]);
    await Promise.all([play(one, answers.one), play(split, answers.split)]);
  }, 120_000);

  async function play({ client }: TestStore, into: Map<string, Answer>): Promise<void> {
    const callers = { administrator: client.administrator, player: await client.player() };
    for (const { what, request } of steps) into.set(what, await client.send(request(callers, into)));
  }

  it('were asked the same', () => {
    expect(answers.one.size).toBe(steps.length);
    expect([...answers.split.keys()]).toEqual([...answers.one.keys()]);
  });

  it.each(steps.map(({ what }) => what))('answer the same: %s', (what) => {
    const [left, right] = [answers.one.get(what), answers.split.get(what)];
    if (!left || !right) throw new Error('There is no answer');
    expect(normalised(right, split.client.url)).toEqual(normalised(left, one.client.url));
  });
});
