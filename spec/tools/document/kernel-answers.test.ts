import { describe, expect, it } from '@jest/globals';
import { bundle } from '../bundle.ts';
import { guilds } from '../fixtures/guilds-copy.ts';

const operations = new Map(bundle(guilds).operations.map(({ specification }) => [specification.id, specification]));

/** What every operation may meet, by method. */
const everywhere = {
  read: { 500: ['internal-error'], 503: ['unavailable'] },
  write: { 500: ['internal-error'], 503: ['unavailable', 'storage-full'] },
};
const limited = { 429: ['rate-limited'] };
const publicCaller = { 401: ['token-expired', 'invalid-principal'] };
const knownCaller = { 401: ['not-signed-in', 'token-expired', 'invalid-principal'], 403: ['forbidden'] };
const body = { 408: ['request-timeout'], 413: ['body-too-large'], 415: ['unsupported-media-type'] };

/** Operation, why it stands here, and its problems by status: its own and the kernel's. */
const expected: [id: string, traits: string, successes: number[], problems: Record<string, string[]>][] = [
  [
    'guilds.listGuilds',
    'public, read page by page',
    [200],
    { 400: ['invalid-cursor'], ...publicCaller, 422: ['invalid-request'], ...limited, ...everywhere.read },
  ],
  [
    'guilds.foundGuild',
    'signed in, with a body, x-idempotent: required',
    [201],
    {
      400: ['malformed-body', 'idempotency-key-missing'],
      ...knownCaller,
      ...body,
      409: ['guild-exists', 'idempotency-key-in-flight'],
      422: ['invalid-request', 'idempotency-key-reused'],
      ...limited,
      ...everywhere.write,
    },
  ],
  [
    'guilds.getGuild',
    'cached, so that no token is looked at',
    [200, 304],
    { 401: ['invalid-principal'], 404: ['guild-not-found'], 422: ['invalid-request'], ...limited, ...everywhere.read },
  ],
  [
    'guilds.renameGuild',
    'x-authz: owner, with a body, x-precondition',
    [204],
    {
      400: ['malformed-body'],
      ...knownCaller,
      404: ['not-found'],
      ...body,
      412: ['precondition-failed'],
      422: ['invalid-request'],
      428: ['precondition-required'],
      ...limited,
      ...everywhere.write,
    },
  ],
  [
    'guilds.listGuildsOfUser',
    'x-authz: self, x-entity-tag',
    [200, 304],
    { ...knownCaller, 422: ['invalid-request'], ...limited, ...everywhere.read },
  ],
  [
    'guilds.exportGuilds',
    'x-internal, so that no limit refuses it',
    [200],
    { ...knownCaller, 422: ['invalid-request'], ...everywhere.read },
  ],
];

describe('the statuses that the kernel adds', () => {
  it('are listed here for every operation of the specification', () => {
    expect([...operations.keys()].sort()).toEqual(expected.map(([id]) => id).sort());
  });

  it.each(expected)('to %s (%s)', (id, _traits, successes, problems) => {
    const specification = operations.get(id);
    const statuses = [...successes, ...Object.keys(problems).map(Number)].sort((first, second) => first - second);
    expect(specification?.problems).toEqual(problems);
    expect(specification?.statuses).toEqual(statuses);
  });
});

describe('what the kernel reads off an operation', () => {
  it('holds its extensions in the form of the contract', () => {
    expect(operations.get('guilds.foundGuild')).toMatchObject({
      plugin: 'guilds',
      method: 'POST',
      path: '/v1/guilds',
      authorization: { kind: 'user' },
      internal: false,
      idempotency: 'required',
      rateLimit: 'found-guild',
      bodyLimit: 16_384,
      secret: true,
      hasBody: true,
      bodyRequired: true,
      parameters: [],
    });
    expect(operations.get('guilds.getGuild')).toMatchObject({
      cache: { tags: ['guild:{path.guildId}', 'guild-name:{answer.name}'], maxAge: 60, vary: ['accept-language'] },
      bodyLimit: 1_048_576,
      entityTag: true,
    });
    expect(operations.get('guilds.renameGuild')?.authorization).toEqual({ kind: 'owner', entity: 'Guild' });
    expect(operations.get('guilds.listGuildsOfUser')?.authorization).toEqual({ kind: 'self', parameter: 'userId' });
  });

  it('tells how the text of each parameter is read', () => {
    expect(operations.get('guilds.listGuilds')?.parameters).toEqual([
      { name: 'game', in: 'query', required: false, type: { arrayOf: 'integer' } },
      { name: 'cursor', in: 'query', required: false, type: 'string' },
      { name: 'limit', in: 'query', required: false, type: 'integer', default: 20 },
    ]);
  });
});
