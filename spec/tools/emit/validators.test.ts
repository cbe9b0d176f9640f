import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestValidators, Specification, Validator } from '../../src/specification.ts';
import { guilds, GuildsCopy } from '../fixtures/guilds-copy.ts';
import { generateSpecification } from '../generate-specification.ts';

const folder = mkdtempSync(join(tmpdir(), 'guilds-package-'));
const guildId = '0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17';
let requests: Record<string, RequestValidators>;
let answers: Record<string, Record<string, Validator>>;
let events: Record<string, Validator>;

async function generated(root: string, name: string): Promise<Specification> {
  const out = join(folder, name);
  await generateSpecification({ root, out });
  const module = (await import(pathToFileURL(join(out, 'specification.js')).href)) as { specification: Specification };
  return module.specification;
}

beforeAll(async () => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const specification = await generated(guilds, 'guilds');
  requests = await specification.requestValidators();
  answers = await specification.answerValidators();
  events = await specification.eventValidators();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The places and keywords of what a validator refuses; empty when it accepts. */
function refusals(validate: Validator | undefined, value: unknown): string[] {
  if (!validate) throw new Error('there is no such validator');
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the generated validators of requests', () => {
  it('refuse what a body does not declare, __proto__ above all', () => {
    const { body } = requests['guilds.foundGuild'] ?? {};
    expect(refusals(body, { name: 'Testers' })).toEqual([]);
    expect(refusals(body, { name: 'Testers', owner: 'me' })).toEqual([' additionalProperties']);
    expect(refusals(body, JSON.parse('{"name":"Testers","__proto__":{"admin":true}}'))).toEqual([
      ' additionalProperties',
    ]);
    expect(refusals(body, JSON.parse('{"name":"Testers","counters":{"__proto__":1}}'))).toContain(
      '/counters propertyNames',
    );
  });

  it('refuse other types than the declared and do not convert', () => {
    const { body } = requests['guilds.foundGuild'] ?? {};
    expect(refusals(body, { name: { like: '%' } })).toEqual(['/name type']);
    expect(refusals(body, { name: 'Testers', counters: { wins: '1' } })).toEqual(['/counters/wins type']);
    expect(refusals(body, [])).toEqual([' type']);
  });

  it('report all mistakes of a small body and the first of one that may be large', () => {
    const wrong = { name: 7, motto: 7 };
    expect(refusals(requests['guilds.foundGuild']?.body, wrong)).toHaveLength(2);
    expect(refusals(requests['guilds.renameGuild']?.body, wrong)).toHaveLength(1);
  });

  it('fill in defaults, also in alternatives', () => {
    const body = { name: 'Testers', home: { country: 'DE' } };
    expect(refusals(requests['guilds.foundGuild']?.body, body)).toEqual([]);
    expect(body).toEqual({ name: 'Testers', motto: 'Together', home: { country: 'DE', timeZone: 'UTC' } });
  });

  it('leave the items of an x-validate-each array to a validator of their own', () => {
    const { body, each } = requests['guilds.foundGuild'] ?? {};
    expect(refusals(body, { name: 'Testers', members: [{ wrong: true }, 7] })).toEqual([]);
    expect(refusals(body, { name: 'Testers', members: Array.from({ length: 51 }) })).toEqual(['/members maxItems']);
    const member = { userId: guildId };
    expect(refusals(each, member)).toEqual([]);
    expect(member).toEqual({ userId: guildId, rank: 'member' });
    expect(refusals(each, { ...member, wrong: true })).toEqual([' additionalProperties']);
  });

  it('refuse undeclared query parameters and those out of bounds', () => {
    const { query } = requests['guilds.listGuilds'] ?? {};
    expect(refusals(query, { game: [620], limit: 100, cursor: 'x' })).toEqual([]);
    expect(refusals(query, { limt: 5 })).toEqual([' additionalProperties']);
    expect(refusals(query, { limit: 101 })).toEqual(['/limit maximum']);
    expect(refusals(query, { limit: 'ten', game: [0] })).toEqual(['/game/0 minimum', '/limit type']);
  });

  it('check the formats of path parameters', () => {
    const { path } = requests['guilds.getGuild'] ?? {};
    expect(refusals(path, { guildId })).toEqual([]);
    expect(refusals(path, { guildId: `${guildId}'` })).toContain('/guildId format');
  });

  it('refuse the numbers of cards in free text where the tag says so, and nowhere else', async () => {
    const card = '4242 4242 4242 4242';
    const body = { name: 'Testers', motto: card };
    expect(refusals(requests['guilds.foundGuild']?.body, body)).toEqual([]);
    using copy = new GuildsCopy();
    copy.replace('openapi.yaml', 'name: guilds,', 'name: guilds, x-refuses-card-numbers: true,');
    const specification = await generated(copy.root, 'cards');
    const strict = await specification.requestValidators();
    expect(refusals(strict['guilds.foundGuild']?.body, body)).toEqual(['/motto format']);
    expect(refusals(strict['guilds.foundGuild']?.body, { ...body, motto: '4242' })).toEqual([]);
    expect(refusals(strict['guilds.listGuilds']?.query, { cursor: card })).toEqual(['/cursor format']);
    const codes = specification.operations.map(({ problems }) => problems['422'] ?? []);
    for (const declared of codes) expect(declared).toContain('card-number-in-request');
  });

  it('leave out what an operation does not take', () => {
    expect(requests['guilds.exportGuilds']).toBeUndefined();
    expect(Object.keys(requests['guilds.getGuild'] ?? {})).toEqual(['path']);
  });
});

describe('the generated validators of answers and events', () => {
  it('accept what is declared and refuse what is not', () => {
    const guild = { id: guildId, name: 'Testers', motto: null };
    expect(refusals(answers['guilds.getGuild']?.['200'], guild)).toEqual([]);
    expect(refusals(answers['guilds.getGuild']?.['200'], { ...guild, secret: 1 })).toEqual([' additionalProperties']);
    expect(answers['guilds.renameGuild']).toBeUndefined();
    expect(refusals(events['guilds.guildFounded'], { guildId, version: 1 })).toEqual([]);
    expect(refusals(events['guilds.guildFounded'], { guildId })).toEqual([' required']);
  });

  it('compare values where the schema does', async () => {
    using copy = new GuildsCopy();
    copy.replace('paths/list-guilds-of-user.yaml', '{ type: array,', '{ type: array, uniqueItems: true,');
    const validators = await (await generated(copy.root, 'unique')).answerValidators();
    const guild = { id: guildId, name: 'Testers', motto: null };
    expect(refusals(validators['guilds.listGuildsOfUser']?.['200'], [guild, { ...guild }])).toEqual([' uniqueItems']);
  });
});
