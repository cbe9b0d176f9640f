import { describe, it } from '@jest/globals';
import { expectFinding, type PlantedMistake } from '../fixtures/planted-mistakes.ts';

const list = 'paths/list-guilds.yaml';
const get = 'paths/get-guild.yaml';
const ofUser = 'paths/list-guilds-of-user.yaml';

const jsonBody = 'application/json:\n        schema:';

const mistakes: Record<string, PlantedMistake[]> = {
  'operation-id': [
    [ofUser, 'guilds.listGuildsOfUser', 'guilds.list_of_user', 'must be <plugin>.<camelCase>'],
    [ofUser, 'tags: [guilds]', 'tags: [guilds, users]', 'tags must be exactly [guilds]'],
    [ofUser, 'guilds.listGuildsOfUser', 'guilds.exportGuilds', 'used more than once'],
  ],
  prefix: [['openapi.yaml', '/v1/guilds/of/', '/v2/guilds/of/', 'must begin with /v1/']],
  parameters: [
    ['openapi.yaml', 'guilds/of/{userId}', 'guilds/of/{userId}/{page}', 'path parameter page is not declared'],
    ['openapi.yaml', '/v1/guilds/export', '/v1/guilds/{export}', 'path parameter export is not declared'],
    [ofUser, 'required: true', 'required: false', 'userId must be required'],
    [list, 'in: query', 'in: cookie', 'game must be in path, query or header'],
    [
      list,
      '- name: game\n      in: query',
      '- name: If-Match\n      in: header',
      'If-Match is declared by x-precondition',
    ],
    [
      list,
      'type: array\n        maxItems: 10',
      'type: object\n        additionalProperties: false',
      'game must have one type of',
    ],
  ],
  responses: [
    [list, "'409': { x-problems: [guild-exists] }", "'302': { description: There. }", '302 must not be declared'],
    [
      list,
      'x-problems: [guild-exists]',
      'x-problems: [guild-exists], description: No.',
      '409 must hold x-problems and nothing else',
    ],
    [get, "'204': { description: It has the new name. }", '{}', 'must hold a success'],
    [get, 'description: It has the new name.', 'description: New., x-problems: [guild-exists]', '204 is a success'],
    [
      get,
      'application/json:\n        schema:\n          type: object',
      'text/plain:\n        schema:\n          type: object',
      'requestBody has text/plain, which is passed on as it is',
    ],
    [get, jsonBody, `image/png: {}\n      ${jsonBody}`, 'application/json as its only content, or none of JSON'],
    [get, jsonBody, 'application/merge-patch+json:\n        schema:', 'application/json as its only content'],
    [get, jsonBody, `Image/PNG: {}\n      x/y:\n        schema:`, 'must name Image/PNG in lower case'],
    [ofUser, 'application/json:', 'image/png: {}\n        application/json:', '200 must have application/json as its'],
  ],
  names: [
    ['paths/list-guilds.yaml', '- name: game', '- name: game_id', 'the parameter game_id must be in camelCase'],
    ['schemas/Home.yaml', '  timeZone:', '  time_zone:', 'body.home.time_zone must be in camelCase'],
    ['schemas/Guild.yaml', '  motto:', '  Motto:', '200.items[].Motto must be in camelCase'],
  ],
};

describe.each(Object.entries(mistakes))('the rule %s', (rule, planted) => {
  it.each(planted)('reports in %s the change of %j to %j', (...mistake) => {
    expectFinding(rule, mistake);
  });
});
