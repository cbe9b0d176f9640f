import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { guilds, GuildsCopy } from './fixtures/guilds-copy.ts';
import { generateSpecification } from './generate-specification.ts';

const out = mkdtempSync(join(tmpdir(), 'guilds-generated-'));
const text = (name: string): string => readFileSync(join(out, name), 'utf8');

beforeAll(async () => {
  expect(await generateSpecification({ root: guilds, out })).toBe('guilds');
});

afterAll(() => rmSync(out, { recursive: true }));

describe('the specification of a plugin from outside', () => {
  it('is JavaScript with declarations, and needs nothing but its own files', () => {
    expect(readdirSync(out).sort()).toEqual([
      'answers.d.ts',
      'answers.js',
      'contracts.d.ts',
      'events.d.ts',
      'events.js',
      'openapi.json',
      'operations.d.ts',
      'operations.js',
      'problems',
      'requests.d.ts',
      'requests.js',
      'shapes.d.ts',
      'shapes.js',
      'specification.d.ts',
      'specification.js',
      'types.d.ts',
      'validation-runtime.js',
    ]);
    for (const name of readdirSync(out).filter((file) => file.endsWith('.js'))) {
      const imports = [...text(name).matchAll(/(?:from |import\(|require\()["'](.+?)["']/g)].map(([, path]) => path);
      expect(imports.filter((path) => !path?.startsWith('./'))).toEqual([]);
    }
  });

  it('runs in a plain Node process', () => {
    const program = `
      const { specification } = await import(process.argv[1]);
      const { 'guilds.getGuild': { path } } = await specification.requestValidators();
      const { default: document } = await import(specification.document, { with: { type: 'json' } });
      console.log(JSON.stringify([specification.plugin, specification.prefixes, path({ guildId: 'x' }), document.info.title]));`;
    const printed = execFileSync(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--input-type=module',
        '--eval',
        program,
        join(out, 'specification.js'),
      ],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(printed)).toEqual(['guilds', ['guilds'], false, 'Guilds']);
  });

  it('holds its own problems, those of the kernel, and the rate limits that it names', () => {
    for (const code of ['guild-exists', 'invalid-request'])
      expect(text('specification.js')).toContain(`"code": "${code}"`);
    expect(text('specification.js')).toContain('"name": "found-guild"');
    expect(text('specification.js')).not.toContain('"name": "sign-in"');
  });

  it('gives the table of its public operations to clients', () => {
    expect(text('operations.js')).toContain(`'guilds.listGuilds': ['GET', '/v1/guilds', true]`);
    expect(text('operations.js')).not.toContain('exportGuilds');
    expect(text('types.d.ts')).toContain('guilds.exportGuilds');
  });

  it('names media types of bodies that are no JSON', async () => {
    using copy = new GuildsCopy();
    const cache = `  x-cache: { tags: ['guild:{path.guildId}', 'guild-name:{answer.name}'], maxAge: 60, vary: [Accept-Language] }\n`;
    copy.replace('paths/get-guild.yaml', cache, '');
    const json = `application/json:
          schema: { $ref: ../schemas/Guild.yaml }
          example: { id: 0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17, name: Testers, motto: null }`;
    copy.replace('paths/get-guild.yaml', json, 'image/png: {}');
    const other = mkdtempSync(join(tmpdir(), 'guilds-generated-'));
    try {
      await generateSpecification({ root: copy.root, out: other });
      const read = (name: string): string => readFileSync(join(other, name), 'utf8');
      expect(read('specification.js').replaceAll(/\s+/g, '')).toContain('"answerTypes":{"200":["image/png"]}');
      expect(read('operations.js')).toContain(`'guilds.getGuild': ['GET', '/v1/guilds/{guildId}', 'file']`);
      expect(read('types.d.ts')).toContain('"image/png": unknown');
      expect(read('answers.js')).not.toContain('guilds.getGuild');
    } finally {
      rmSync(other, { recursive: true });
    }
  });

  it('is of one plugin', async () => {
    using copy = new GuildsCopy();
    copy.replace('users/problems.yaml', '', '{}');
    copy.replace('openapi.yaml', 'tags:', 'tags:\n  - { name: users, description: Others. }');
    await expect(generateSpecification({ root: copy.root, out })).rejects.toThrow(
      'must have one tag, the name of the plugin',
    );
  });
});
