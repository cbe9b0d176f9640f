import { describe, expect, it } from '@jest/globals';
import { DocumentConflict, mergeDocuments, type OpenApiDocument, type PluginDocument } from './merge-documents.ts';

const info = { title: 'steam-clone', version: '0.1.0' };
const operation = (operationId: string, rest: object = {}) => ({ operationId, responses: {}, ...rest });
const schemaOf = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function plugin(name: string, document: Partial<OpenApiDocument>, prefixes = [name]): PluginDocument {
  return { plugin: name, prefixes, document: { openapi: '3.1.0', info, paths: {}, ...document } };
}

const merge = (...documents: PluginDocument[]) => mergeDocuments(documents, 'https://store.example');

describe('mergeDocuments', () => {
  it('puts the plugins into one document at the public address', () => {
    const merged = merge(
      plugin('games', {
        tags: [{ name: 'games' }],
        paths: { '/v1/games': { get: operation('games.list', { tags: ['games'] }) } },
      }),
      plugin('users', {
        tags: [{ name: 'users' }],
        paths: { '/v1/users': { parameters: [{ name: 'x' }], post: operation('users.add', { tags: ['users'] }) } },
      }),
    );
    expect(merged).toMatchObject({
      openapi: '3.1.0',
      info,
      servers: [{ url: 'https://store.example' }],
      tags: [{ name: 'games' }, { name: 'users' }],
    });
    expect(Object.keys(merged.paths)).toEqual(['/v1/games', '/v1/users']);
    expect(merged.paths['/v1/users']).toHaveProperty('parameters');
  });

  it('leaves out internal operations and all that only they use', () => {
    const { paths, components, tags } = merge(
      plugin('games', {
        tags: [{ name: 'games' }, { name: 'secret' }],
        paths: {
          '/v1/games': {
            get: operation('games.list', { tags: ['games'], schema: schemaOf('Game') }),
            post: operation('games.export', { tags: ['secret'], 'x-internal': true, schema: schemaOf('Export') }),
          },
          '/v1/games/internal': { get: operation('games.internal', { 'x-internal': true }) },
        },
        components: {
          securitySchemes: { bearerAuth: { type: 'http' } },
          schemas: {
            Game: { properties: { price: { $ref: '#/components/schemas/Price/properties/amount' } } },
            Price: { items: schemaOf('Game') },
            Export: { items: schemaOf('Row') },
            Row: {},
          },
        },
      }),
    );
    expect(paths).toEqual({ '/v1/games': { get: expect.objectContaining({ operationId: 'games.list' }) } });
    expect(Object.keys(components?.['schemas'] ?? {}).sort()).toEqual(['Game', 'Price']);
    expect(components).toHaveProperty('securitySchemes.bearerAuth');
    expect(tags).toEqual([{ name: 'games' }]);
  });

  it('takes equal components for one', () => {
    const shared = (name: string) =>
      plugin(name, {
        paths: { [`/v1/${name}`]: { get: operation(`${name}.get`, { schema: schemaOf('Problem') }) } },
        components: { schemas: { Problem: { type: 'object', required: ['code'] } } },
      });
    expect(merge(shared('a'), shared('b')).components).toEqual({
      schemas: { Problem: { type: 'object', required: ['code'] } },
    });
  });

  it('keeps components with the names of object members apart from them', () => {
    const { components } = merge(
      plugin('a', {
        paths: { '/v1/a': { get: operation('a.get', { schema: schemaOf('constructor') }) } },
        components: JSON.parse('{"schemas":{"constructor":{"type":"string"}},"__proto__":{"polluted":{}}}') as Record<
          string,
          Record<string, unknown>
        >,
      }),
    );
    expect(components?.['schemas']).toHaveProperty('constructor', { type: 'string' });
    expect({}).not.toHaveProperty('polluted');
  });

  const paths = (path: string, id: string, rest: object = {}) => ({ [path]: { get: operation(id, rest) } });
  it.each<[string, PluginDocument, PluginDocument]>([
    ['the prefix /v1/games', plugin('left', {}, ['games']), plugin('right', {}, ['games'])],
    [
      'the path /v1/x/{}',
      plugin('left', { paths: paths('/v1/x/{id}', 'a.b') }),
      plugin('right', { paths: paths('/v1/x/{key}', 'a.c') }),
    ],
    [
      'the operation a.b',
      plugin('left', { paths: paths('/v1/x', 'a.b') }),
      plugin('right', { paths: paths('/v1/y', 'a.b') }),
    ],
    [
      'the operation a.b',
      plugin('left', { paths: paths('/v1/x', 'a.b', { 'x-internal': true }) }),
      plugin('right', { paths: paths('/v1/y', 'a.b') }),
    ],
    [
      'components/schemas/Game differently',
      plugin('left', { components: { schemas: { Game: { type: 'object' } } } }),
      plugin('right', { components: { schemas: { Game: { type: 'string' } } } }),
    ],
  ])('refuses %s of two plugins and names both', (what, left, right) => {
    expect(() => merge(left, right)).toThrow(DocumentConflict);
    expect(() => merge(left, right)).toThrow(
      `The plugins left and right both define ${what}. Rename it in one of them, or enable only one of them.`,
    );
  });

  it('refuses an operation that one plugin defines twice', () => {
    const document = { paths: { ...paths('/v1/x', 'a.b'), ...paths('/v1/y', 'a.b') } };
    expect(() => merge(plugin('only', document))).toThrow(
      'The plugin only defines the operation a.b twice. Rename one of them.',
    );
  });
});
