import { describe, it } from '@jest/globals';
import { expectFinding, type PlantedMistake } from '../fixtures/planted-mistakes.ts';

const list = 'paths/list-guilds.yaml';

const mistakes: Record<string, PlantedMistake[]> = {
  'x-problems': [
    [list, '[guild-exists]', '[guild-missing]', '409: guild-missing is not in the problems.yaml'],
    [list, '[guild-exists]', '[guild-not-found]', '409: guild-not-found has the status 404'],
    [list, '[guild-exists]', '[]', 'x-problems must list the codes'],
  ],
  problem: [
    ['problems.yaml', 'GuildExists:', 'GuildExist:', 'must be GuildExists'],
    ['problems.yaml', '  remedy: Check the id.\n', '', 'remedy is missing'],
    [
      'problems.yaml',
      'GuildExists:',
      'NotFound: { code: not-found, status: 404, title: t, cause: c, remedy: r }\nGuildExists:',
      'not-found is in more than one catalogue',
    ],
  ],
  'rate-limits': [
    ['rate-limits.yaml', 'limit: 5', 'limit: many', 'limit must be a number of requests'],
    ['rate-limits.yaml', 'window: 3600', 'window: 0', 'window must be a number of seconds'],
  ],
};

describe.each(Object.entries(mistakes))('the rule %s', (rule, planted) => {
  it.each(planted)('reports in %s the change of %j to %j', (...mistake) => {
    expectFinding(rule, mistake);
  });
});
