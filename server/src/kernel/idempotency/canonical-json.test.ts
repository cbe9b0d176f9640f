import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('writes the sample of RFC 8785, 3.2.2 as the RFC does', () => {
    const sample = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`) as unknown;
    expect(canonicalJson(sample)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts members by UTF-16 code units (RFC 8785, 3.2.3), also numeric ones', () => {
    const sample = {
      '\u20ac': 1,
      '\r': 2,
      '\ufb33': 3,
      '1': 4,
      '10': 5,
      '2': 6,
      '\ud83d\ude00': 7,
      '\u0080': 8,
      '\u00f6': 9,
    };
    const members = [...canonicalJson(sample).matchAll(/:(\d)/g)].map(([, value]) => value);
    expect(members.join('')).toBe('245689173');
  });

  it('is the same for any order and undefined members, and differs for different values', () => {
    expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: '' })).toBe(canonicalJson({ a: '', b: [{ d: 1 }] }));
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
    expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }));
    expect(canonicalJson(undefined)).toBe('null');
  });
});
