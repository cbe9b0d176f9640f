import { describe, expect, it } from '@jest/globals';
import { SpecificationError } from '../findings.ts';
import { GuildsCopy } from '../fixtures/guilds-copy.ts';
import { readSource } from './read-source.ts';

const list = 'paths/list-guilds.yaml';

/** What is planted, where, and the whole message. */
const unreadable: [name: string, file: string, text: string, replacement: string, message: string][] = [
  [
    'a missing file',
    'openapi.yaml',
    'paths/export-guilds.yaml',
    'paths/exports.yaml',
    'paths/exports.yaml: does not exist [file]',
  ],
  [
    'a missing key',
    list,
    'GuildName.yaml',
    'GuildName.yaml#/Short',
    'schemas/GuildName.yaml: has nothing at #/Short [file]',
  ],
  [
    'broken YAML',
    list,
    'summary: Guilds by name',
    'summary: "Guilds',
    `${list}: is not valid YAML: Missing closing "quote`,
  ],
  [
    'a key given twice',
    list,
    'x-authz: user',
    'x-authz: user\n  x-authz: public',
    `${list}: is not valid YAML: Map keys must be unique`,
  ],
  [
    'an unknown method',
    'paths/export-guilds.yaml',
    'get:',
    'head:',
    'paths/export-guilds.yaml: has head; a path may have parameters, get',
  ],
  [
    'a schema that is not one',
    'paths/get-guild.yaml',
    'schema: { $ref: ../schemas/Guild.yaml }',
    'schema: { $ref: ../schemas/Guild.yaml#/type }',
    'schemas/Guild.yaml: has no schema at #/type [file]',
  ],
  [
    'a reference in a circle',
    'openapi.yaml',
    'paths/export-guilds.yaml',
    'circle.yaml',
    'circle.yaml: $ref circle.yaml leads back to itself [file]',
  ],
];

describe('reading a specification', () => {
  it.each(unreadable)('refuses %s', (_name, file, text, replacement, message) => {
    using copy = new GuildsCopy();
    copy.replace('circle.yaml', '', '$ref: circle.yaml');
    copy.replace(file, text, replacement);
    expect(() => readSource(copy.root)).toThrow(SpecificationError);
    expect(() => readSource(copy.root)).toThrow(message);
  });

  it('refuses two schemas of one name', () => {
    using copy = new GuildsCopy();
    copy.replace('names.yaml', '', 'GuildName: { type: string, maxLength: 10 }');
    copy.replace(
      'schemas/Home.yaml',
      '{ type: string, maxLength: 40, default: UTC }',
      '{ $ref: ../names.yaml#/GuildName }',
    );
    expect(() => readSource(copy.root)).toThrow(
      'names.yaml: names a schema GuildName, but so does schemas/GuildName.yaml; rename one [file]',
    );
  });

  it('makes components of referenced schemas, also of those that reference themselves', () => {
    using copy = new GuildsCopy();
    copy.replace('schemas/Guild.yaml', "motto: { type: [string, 'null'] }", 'motto: { $ref: Guild.yaml }');
    const { schemas, schemaFiles } = readSource(copy.root);
    expect(schemas.get('Guild')).toMatchObject({ properties: { motto: { $ref: '#/components/schemas/Guild' } } });
    expect(schemaFiles.get('Guild')).toBe('schemas/Guild.yaml');
  });
});
