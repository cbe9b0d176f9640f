import { describe, expect, it } from '@jest/globals';
import { entityTag, isNotModified, requireMatch } from './entity-tag.ts';

describe('entityTag', () => {
  it('is strong, and differs with the bytes', () => {
    expect(entityTag('{"id":1}')).toMatch(/^"[\w-]{27}"$/);
    expect(entityTag('{"id":1}')).toBe(entityTag(Buffer.from('{"id":1}')));
    expect(entityTag('{"id":1}')).not.toBe(entityTag('{"id":2}'));
  });
});

describe('isNotModified (RFC 9110, 8.8.3.2 and 13.1.2)', () => {
  it.each([
    ['W/"1"', 'W/"1"', true],
    ['W/"1"', 'W/"2"', false],
    ['W/"1"', '"1"', true],
    ['"1"', '"1"', true],
    ['"xyzzy"', '"xyzzy"', true],
    ['"xyzzy", "r2d2xxxx", "c3piozzzz"', '"r2d2xxxx"', true],
    ['W/"xyzzy", W/"r2d2xxxx", W/"c3piozzzz"', '"c3piozzzz"', true],
    ['"xyzzy", "r2d2xxxx"', '"c3piozzzz"', false],
    ['*', '"xyzzy"', true],
    [' * ', '"xyzzy"', true],
    ['"a,b" ,"c"', '"a,b"', true],
    ['"a,b"', '"b"', false],
    ['xyzzy', '"xyzzy"', false],
    ['w/"xyzzy"', '"r2d2xxxx"', false],
    ['', '"xyzzy"', false],
    [undefined, '"xyzzy"', false],
  ])('If-None-Match %j against %s: %s', (header, current, expected) => {
    expect(isNotModified(header, current)).toBe(expected);
  });

  it('reads a header of 100 kB fast', () => {
    const started = performance.now();
    expect(isNotModified('W/"'.repeat(34_000), '"xyzzy"')).toBe(false);
    expect(isNotModified(`${'"a", '.repeat(20_000)}"xyzzy"`, '"xyzzy"')).toBe(true);
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('requireMatch (RFC 9110, 8.8.3.2 and 13.1.1)', () => {
  it.each([
    ['"xyzzy"', '"xyzzy"'],
    ['"xyzzy", "r2d2xxxx", "c3piozzzz"', '"c3piozzzz"'],
    ['*', '"xyzzy"'],
  ])('lets If-Match %j through for %s', (header, current) => {
    expect(() => requireMatch(header, current)).not.toThrow();
  });

  it.each([
    ['"1"', '"2"'],
    ['W/"1"', '"1"'],
    ['W/"1"', 'W/"1"'],
    ['"1"', 'W/"1"'],
    ['*', null],
    ['"1"', null],
    ['1', '"1"'],
  ])('refuses If-Match %j for %j with precondition-failed', (header, current) => {
    expect(() => requireMatch(header, current)).toThrow(expect.objectContaining({ code: 'precondition-failed' }));
  });

  it('asks for the header', () => {
    expect(() => requireMatch(undefined, '"1"')).toThrow(expect.objectContaining({ code: 'precondition-required' }));
  });
});
