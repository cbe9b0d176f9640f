import { describe, expect, it } from '@jest/globals';
import { bundle } from '../bundle.ts';
import { guilds, GuildsCopy } from '../fixtures/guilds-copy.ts';
import { expectFinding, findingsIn } from '../fixtures/planted-mistakes.ts';

describe('the house rules', () => {
  it('find nothing in a specification without mistakes', () => {
    expect(findingsIn(guilds)).toEqual([]);
  });

  it('find files that no path references', () => {
    expectFinding('unused-file', ['paths/leave-guild.yaml', '', 'post: {}', 'is referenced from no path']);
  });

  it('list every mistake with file, operation and rule', () => {
    using copy = new GuildsCopy();
    copy.replace('paths/get-guild.yaml', 'x-precondition: true', 'x-precondition: no');
    copy.replace('problems.yaml', 'GuildExists:', 'GuildExist:');
    expect(() => bundle(copy.root)).toThrow(
      [
        'paths/get-guild.yaml: guilds.renameGuild: x-precondition must be true; leave it out otherwise [x-precondition]',
        'problems.yaml: GuildExist: the key of guild-exists must be GuildExists [problem]',
      ].join('\n'),
    );
  });
});
