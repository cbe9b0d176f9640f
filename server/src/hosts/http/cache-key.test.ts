import { describe, expect, it } from '@jest/globals';
import type { ParameterSpecification } from '@steam-clone/spec';
import { cacheKey, targetKey } from './cache-key.ts';
import { cacheTags } from './cache-tags.ts';

const parameters: ParameterSpecification[] = [
  { name: 'genre', in: 'path', required: true, type: 'string' },
  { name: 'sort', in: 'query', required: false, type: 'string', default: 'name' },
  { name: 'tag', in: 'query', required: false, type: { arrayOf: 'string' } },
  { name: 'If-None-Match', in: 'header', required: false, type: 'string' },
];
const operation = { id: 'catalog.listGames', parameters };

const key = (query: Record<string, unknown>, genre = 'puzzle') => targetKey(operation, { path: { genre }, query });

describe('targetKey', () => {
  it('is the same in any order, with or without defaults and undeclared parameters', () => {
    const plain = key({ tag: ['a'] });
    expect(key({ tag: ['a'], sort: 'name' })).toBe(plain);
    expect(key({ sort: 'name', tag: ['a'] })).toBe(plain);
    expect(key({ utm: 'x', tag: ['a'] })).toBe(plain);
  });

  it('differs with each declared value, and values can not pose as others', () => {
    const keys = [
      key({}),
      key({ sort: 'price' }),
      key({ tag: ['a'] }),
      key({ tag: ['a', 'b'] }),
      key({ tag: ['a,b'] }),
      key({ tag: 'a' }),
      key({}, 'puzzle","name'),
      targetKey({ ...operation, id: 'catalog.listNews' }, { path: { genre: 'puzzle' }, query: {} }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('cacheKey', () => {
  it('differs with the headers that the answer varies with, and with no others', () => {
    const vary = ['accept-language'];
    const german = cacheKey('target', vary, { 'accept-language': 'de', 'user-agent': 'one' });
    expect(cacheKey('target', vary, { 'accept-language': 'de', 'user-agent': 'other' })).toBe(german);
    expect(cacheKey('target', vary, { 'accept-language': 'fr' })).not.toBe(german);
    expect(cacheKey('target', vary, {})).not.toBe(german);
    expect(cacheKey('target', [], { 'accept-language': 'de' })).toBe('target');
  });
});

describe('cacheTags', () => {
  const input = { path: { id: 620 }, query: { genre: 'puzzle' } };

  it('fills placeholders from path, query and answer', () => {
    const templates = [
      'games',
      'game:{path.id}',
      'genre:{query.genre}:{query.sort}',
      'game:{answer.id}',
      'app:{answer.appId}',
    ];
    expect(cacheTags(templates, input, '{"id":"abc","appId":620}')).toEqual([
      'games',
      'game:620',
      'genre:puzzle:',
      'game:abc',
      'app:620',
    ]);
  });

  it.each([
    ['{"id" : "abc", "name":"x"}', 'abc'],
    ['{"id":620}', '620'],
    ['{"name":{"id":"inner"},"id":"outer"}', 'outer'],
    ['{"id":"a\\"b"}', 'a"b'],
    ['{"id":1.5}', '1.5'],
    ['{"text":"\\"id\\":\\"no\\"","id":"yes"}', 'yes'],
  ])('reads the id of %s', (answer, id) => {
    expect(cacheTags(['{answer.id}'], input, answer)).toEqual([id]);
  });

  it('does not make a tag of what the answer lacks', () => {
    expect(() => cacheTags(['game:{answer.id}'], input, '{"name":"x"}')).toThrow('game:{answer.id}');
    expect(() => cacheTags(['game:{answer.id}'], input, '{"id":null}')).toThrow('game:{answer.id}');
  });
});
