import { describe, expect, it } from '@jest/globals';
import type { AnswerShape } from '@steam-clone/spec';
import { filterAnswer } from './filter-answer.ts';

const account: AnswerShape = { id: null, roles: [null], friends: [{ id: null }], settings: true };

describe('an answer cut down to its shape', () => {
  it('keeps declared fields and drops all others, however deep', () => {
    const given = {
      id: '1',
      passwordHash: 'secret',
      roles: ['player'],
      friends: [{ id: '2', email: 'secret' }],
      settings: { any: { thing: 1 } },
    };
    expect(filterAnswer(given, account)).toEqual({
      id: '1',
      roles: ['player'],
      friends: [{ id: '2' }],
      settings: { any: { thing: 1 } },
    });
  });

  it('sees values as JSON does', () => {
    const at = new Date('2026-11-22T12:00:00Z');
    const row = { toJSON: () => ({ id: at, passwordHash: 'secret' }) };
    expect(filterAnswer(row, account)).toEqual({ id: at.toJSON() });
  });

  it.each<[string, unknown, AnswerShape]>([
    ['an object where a scalar is declared', { passwordHash: 'secret' }, null],
    ['an object where a list is declared', { passwordHash: 'secret' }, [{ id: null }]],
    ['a list where an object is declared', [{ passwordHash: 'secret' }], account],
  ])('leaves out %s', (_what, given, shape) => {
    expect(JSON.stringify({ field: filterAnswer(given, shape) })).toBe('{}');
  });

  it('is not led astray by names of the prototype', () => {
    expect(filterAnswer(JSON.parse('{"__proto__":{"a":1},"constructor":{"b":2},"id":"1"}'), account)).toEqual({
      id: '1',
    });
  });

  it('keeps null and what is missing as they are', () => {
    expect(filterAnswer({ id: null, friends: null }, account)).toEqual({ id: null, friends: null });
  });
});
