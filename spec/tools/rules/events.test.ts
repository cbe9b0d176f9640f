import { describe, it } from '@jest/globals';
import { expectFinding, type PlantedMistake } from '../fixtures/planted-mistakes.ts';

const event = 'events/guild-founded.yaml';

const mistakes: Record<string, PlantedMistake[]> = {
  event: [
    [event, 'type: guilds.guildFounded', 'type: shops.guildFounded', 'type must be guilds.<pastTense>'],
    [event, 'type: guilds.guildFounded', 'type: guilds.guildMade', 'file must be named guild-made.yaml'],
    [event, 'description: Somebody founded a guild.\n', '', 'description is missing'],
    [event, 'version: version', 'version: revision', 'aggregate must be { id, version }'],
    [event, 'additionalProperties: false', 'additionalProperties: true', 'payload needs additionalProperties: false'],
    [event, 'description:', 'bulk: true\ndescription:', 'bulk is unknown'],
  ],
};

describe.each(Object.entries(mistakes))('the rule %s', (rule, planted) => {
  it.each(planted)('reports in %s the change of %j to %j', (...mistake) => {
    expectFinding(rule, mistake);
  });
});
