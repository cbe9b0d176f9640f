import { describe, it } from '@jest/globals';
import { expectFinding, type PlantedMistake } from '../fixtures/planted-mistakes.ts';

const list = 'paths/list-guilds.yaml';
const get = 'paths/get-guild.yaml';
const ofUser = 'paths/list-guilds-of-user.yaml';
const event = 'events/guild-founded.yaml';

const mistakes: Record<string, PlantedMistake[]> = {
  example: [
    [event, 'version: 1', 'version: one', 'the payload breaks its schema: /version must be integer'],
    [ofUser, '      example: 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17\n', '', 'the parameter userId has no example'],
    [ofUser, 'example: 0193f4a2', 'example: x', 'the parameter userId breaks its schema'],
    [get, '        example: { name: Retesters }\n', '', 'the body has no example'],
    [get, 'name: Retesters', 'name: Retesters, age: 3', 'must NOT have additional properties (age)'],
    [ofUser, 'example: []', 'example: {}', 'the answer 200 breaks its schema'],
    [
      list,
      'inviteCode: { type: string }',
      'inviteCode: { type: string, maxlength: 3 }',
      'unknown keyword: "maxlength"',
    ],
  ],
};

describe.each(Object.entries(mistakes))('the rule %s', (rule, planted) => {
  it.each(planted)('reports in %s the change of %j to %j', (...mistake) => {
    expectFinding(rule, mistake);
  });
});
