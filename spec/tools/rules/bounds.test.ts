import { describe, it } from '@jest/globals';
import { expectFinding, type PlantedMistake } from '../fixtures/planted-mistakes.ts';

const list = 'paths/list-guilds.yaml';

const mistakes: Record<string, PlantedMistake[]> = {
  bounds: [
    [
      'schemas/Home.yaml',
      'additionalProperties: false',
      'additionalProperties: true',
      'body.home needs additionalProperties: false',
    ],
    ['schemas/Home.yaml', ', maxLength: 2', '', 'body.home.country needs maxLength'],
    [list, 'maxItems: 50', 'minItems: 0', 'body.members needs maxItems'],
    [list, 'maxItems: 10', 'minItems: 1', 'query.game needs maxItems'],
    [list, 'type: integer, minimum: 0, maximum: 9', 'type: integer, minimum: 0', 'body.counters needs maximum'],
    [list, 'type: integer, minimum: 0, maximum: 9', 'type: integer, maximum: 9', 'body.counters needs minimum'],
    [list, 'maxProperties: 3', 'minProperties: 0', 'body.counters is a map and needs maxProperties'],
    [list, "pattern: '^[a-z]+$'", "pattern: '^[a-z_]+$'", 'a pattern that refuses __proto__'],
    [list, 'motto: { type: string, maxLength: 100, default: Together }', 'motto: {}', 'body.motto needs a type'],
  ],
  'closed-answers': [
    ['schemas/Guild.yaml', 'additionalProperties: false\n', '', '200.items[] needs additionalProperties: false'],
  ],
};

describe.each(Object.entries(mistakes))('the rule %s', (rule, planted) => {
  it.each(planted)('reports in %s the change of %j to %j', (...mistake) => {
    expectFinding(rule, mistake);
  });
});
