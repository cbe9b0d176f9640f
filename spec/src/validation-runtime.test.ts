import { describe, expect, it } from '@jest/globals';
import { characterCount, formats, holdsCardNumber, isEqual } from './validation-runtime.ts';

/** Format, texts that it accepts, texts that it refuses. */
const texts: [format: keyof typeof formats, accepted: string[], refused: string[]][] = [
  [
    'date',
    ['2011-04-18', '2024-02-29'],
    ['2023-02-29', '2011-4-18', '2011-13-01', '0000-01-01', '2011-04-18T00:00:00Z'],
  ],
  [
    'date-time',
    [
      '2026-11-22T12:00:00Z',
      '2026-11-22t12:00:00.123456789+05:30',
      '2026-11-22t12:00:00z',
      '9999-12-31T23:59:59.999999999Z',
    ],
    [
      '2026-11-22',
      '2026-11-22 12:00:00Z',
      '2026-11-22T12:00:00',
      '2026-11-22T24:00:00Z',
      '2026-02-30T12:00:00Z',
      '2016-12-31T23:59:60Z',
      '2026-11-22T12:00:00.1234567890Z',
      '9999-12-31T23:59:59-00:01',
      '0100-01-01T00:00:00+00:01',
    ],
  ],
  [
    'uuid',
    ['0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17', '0193F4A2-7C1D-7B6E-9A53-2F0C4D8E6B17'],
    ['0193f4a27c1d7b6e9a532f0c4d8e6b17', 'urn:uuid:0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17', ''],
  ],
  [
    'email',
    ['a@example.com', 'first.last+tag@mail.example.co.uk'],
    ['a@localhost', '@example.com', 'a@@example.com', 'a b@example.com', 'a@-example.com', `a@${'x.'.repeat(130)}de`],
  ],
  [
    'uri',
    ['https://example.com/a?b=c', 'mailto:a@example.com'],
    ['/problems/x', 'example.com', 'https://exa mple.com', 'https://'],
  ],
  ['uri-reference', ['/problems/x', 'https://example.com', '?a=b'], ['/with space', 'https://[']],
  ['ipv4', ['127.0.0.1', '255.255.255.255'], ['256.0.0.1', '1.2.3', '1.2.3.4.', '1.2.3.4.5', '1..2.3']],
];

describe.each(texts)('the format %s', (format, accepted, refused) => {
  it.each(accepted)('accepts %j', (text) => expect(formats[format](text)).toBe(true));
  it.each(refused)('refuses %j', (text) => expect(formats[format](text)).toBe(false));
});

describe('characterCount', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['日本語', 3],
    ['😀a', 2],
    ['😀😀', 2],
    ['\ud83d', 1],
    ['\ud83d\ud83d\ude00', 2],
  ])('counts the characters of %j', (text, count) => expect(characterCount(text)).toBe(count));
});

describe('isEqual', () => {
  it.each([
    [1, 1, true],
    ['a', 'b', false],
    [null, null, true],
    [null, {}, false],
    [[1, [2]], [1, [2]], true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [{ a: 1, b: { c: [] } }, { b: { c: [] }, a: 1 }, true],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: undefined }, { b: undefined }, false],
  ])('of %j and %j is %j', (first, second, equal) => expect(isEqual(first, second)).toBe(equal));
});

describe('the number of a card', () => {
  it.each([
    ['4242424242424242'],
    ['my card is 4242 4242 4242 4242, thanks'],
    ['4242-4242-4242-4242'],
    ['4242 4242 4242 4242 12 28 123'],
    ['12 4242\u00a04242\t4242 4242'],
    ['4-2-4-2-4-2-4-2-4-2-4-2-4-2-4-2'],
    ['x4242424242424242y'],
    ['5555555555554444'],
    ['2223003122003222'],
    ['3782 822463 10005'],
    ['6011111111111117'],
    ['3566002020360505'],
    ['6200000000000005'],
    ['6304000000000000000'],
    ['36227206271667'],
    ['4222222222222'],
  ])('is seen in %s', (text) => {
    expect(holdsCardNumber(text)).toBe(true);
    expect(formats['without-card-number'](text)).toBe(false);
  });

  it.each([
    ['4242424242424241'],
    ['424242424242'],
    ['42424242424242424242424242424242'],
    ['0000 0000 0000 0000'],
    ['76561198006409530'],
    ['0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21'],
    ['00000000-0000-7000-8000-424242424242'],
    ['tok_card.lost-capture'],
    ['2026-11-22T12:00:00.000Z'],
    ['4242 4242, 4242 4242'],
    [''],
  ])('is not seen in %s', (text) => {
    expect(holdsCardNumber(text)).toBe(false);
  });

  it('is not seen in any SteamID', () => {
    const base = 76561197960265728n;
    const ids = Array.from({ length: 5_000 }, (_, n) => String(base + BigInt(n) * 858_993n));
    expect(ids.filter(holdsCardNumber)).toEqual([]);
  });
});
