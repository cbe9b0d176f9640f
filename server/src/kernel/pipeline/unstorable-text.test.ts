import { describe, expect, it } from '@jest/globals';
import { mayHoldUnstorable, placesOfUnstorable } from './unstorable-text.ts';

describe('text that PostgreSQL can not keep', () => {
  it.each<[string, string[]]>([
    [String.raw`{"title":"a\u0000b"}`, ['/title']],
    [String.raw`{"title":"\ud800"}`, ['/title']],
    [String.raw`{"title":"\uDC00"}`, ['/title']],
    [String.raw`{"rows":[{"a/b":"\u0000"},{"a~b":["x","\u0000"]}]}`, ['/rows/0/a~1b', '/rows/1/a~0b/1']],
    [String.raw`{"counters":{"a\u0000":1}}`, ['/counters/a\0']],
  ])('is found in %s', (json, places) => {
    expect(mayHoldUnstorable(Buffer.from(json))).toBe(true);
    expect(placesOfUnstorable(JSON.parse(json))).toEqual(places);
  });

  it.each([
    String.raw`{"title":"\ud83d\ude00"}`,
    String.raw`{"title":"\\\\u0000"}`,
    '{"title":"😀 日本語","count":1,"none":null}',
  ])('is not found in %s', (json) => {
    expect(placesOfUnstorable(JSON.parse(json))).toEqual([]);
  });
});
