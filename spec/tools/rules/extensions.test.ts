import { describe, it } from '@jest/globals';
import { expectFinding, type PlantedMistake } from '../fixtures/planted-mistakes.ts';

const list = 'paths/list-guilds.yaml';
const get = 'paths/get-guild.yaml';
const ofUser = 'paths/list-guilds-of-user.yaml';

const mistakes: Record<string, PlantedMistake[]> = {
  extension: [
    [get, 'x-precondition: true', 'x-precondiiton: true', 'x-precondiiton is unknown'],
    [list, 'motto: { type: string,', 'motto: { type: string, x-secret: true,', 'motto.x-secret is unknown'],
    ['schemas/Home.yaml', 'type: object', 'type: object\nx-validate-each: true', 'x-validate-each is unknown'],
  ],
  'x-authz': [
    [get, '  x-authz: owner(Guild)\n', '', 'x-authz must be public, guest, user'],
    [get, 'owner(Guild)', 'role:king', 'x-authz must be public, guest, user'],
    [ofUser, 'self(path.userId)', 'self(path.user)', 'self(path.user) names no path parameter'],
  ],
  'x-internal': [['paths/export-guilds.yaml', 'x-internal: true', 'x-internal: yes', 'x-internal must be true']],
  'x-cache': [
    [get, 'x-authz: public', 'x-authz: user', 'only an x-authz: public answer'],
    [get, '{path.guildId}', '{path.id}', 'guild:{path.id} has {path.id}'],
    [get, '{answer.name}', '{answer.motto.text}', '{answer.motto.text}'],
    [get, '{answer.name}', '{name}', '{name}'],
    [
      get,
      'content:\n        application/json:',
      'content:\n        image/png: {}\n        application/json:',
      'only JSON answers',
    ],
    [get, 'maxAge: 60', 'maxAge: 1m', 'x-cache must be { tags'],
    [
      get,
      'x-precondition: true',
      'x-precondition: true\n  x-cache: { tags: [all], maxAge: 1 }',
      'only a GET can be cached',
    ],
  ],
  'x-idempotent': [
    [list, 'x-idempotent: required', 'x-idempotent: always', 'x-idempotent must be required or optional'],
    [ofUser, 'x-entity-tag: true', 'x-idempotent: optional', 'a GET changes nothing'],
    [
      list,
      'content:\n      application/json:',
      'content:\n      image/png: {}\n      application/json:',
      'only JSON is kept for a retry',
    ],
  ],
  'x-rate-limit': [
    [list, 'x-rate-limit: found-guild', 'x-rate-limit: founding', 'founding is no class'],
    ['rate-limits.yaml', 'target: name', 'target: motto', "counts by the body's motto"],
  ],
  'x-body-limit': [
    [list, '16KB', '16 potatoes', 'x-body-limit must be a number of bytes'],
    [ofUser, 'x-entity-tag: true', 'x-body-limit: 1KB', 'takes no body'],
  ],
  'x-secret': [[get, 'x-precondition: true', 'x-secret: true', 'has a body that could hold a secret']],
  'x-entity-tag': [[get, 'x-precondition: true', 'x-entity-tag: true', 'only the answer of a GET']],
  'x-precondition': [[ofUser, 'x-entity-tag: true', 'x-precondition: true', 'a GET changes nothing']],
};

describe.each(Object.entries(mistakes))('the rule %s', (rule, planted) => {
  it.each(planted)('reports in %s the change of %j to %j', (...mistake) => {
    expectFinding(rule, mistake);
  });
});
