import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { generateHouse } from './generate-house.ts';
import { differences } from './generated-files.ts';

const root = resolve(import.meta.dirname, '..');
const { spec, sdk } = await generateHouse(root);

describe('what is generated for the house', () => {
  it('is what is committed', () => {
    expect(differences(join(root, 'generated'), spec)).toEqual([]);
    expect(differences(resolve(root, '../sdk/src/generated'), sdk)).toEqual([]);
  });

  it('is the same each time', async () => {
    expect(await generateHouse(root)).toEqual({ spec, sdk });
  });

  it('keeps internal operations from clients', () => {
    for (const text of [spec.get('openapi.json'), ...sdk.values()]) expect(text).not.toContain('introspect');
    expect(spec.get('types.ts')).toContain('users.introspect');
    expect(spec.get('contracts.ts')).toContain("'users.introspect': 'role'");
  });

  it('marks the operations that answer pages', () => {
    const table = sdk.get('operations.ts') ?? '';
    expect(table).toContain(`'system.listDeadLetters': ['GET', '/v1/system/dead-letters', true]`);
    expect(table).toContain(`'catalog.getGame': ['GET', '/v1/games/{id}']`);
  });

  it('is linted by Redocly, each plugin of the house and the public document', () => {
    const { apis } = parse(readFileSync(resolve(root, '../redocly.yaml'), 'utf8')) as {
      apis: Record<string, { root: string }>;
    };
    const linted = Object.values(apis).map((api) => api.root);
    const documents = [...spec.keys()]
      .filter((name) => name.endsWith('openapi.json'))
      .map((name) => `spec/generated/${name}`);
    expect(linted.sort()).toEqual(documents.sort());
  });
});
