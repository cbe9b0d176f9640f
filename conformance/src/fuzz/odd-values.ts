import type { Json } from './json-schema.ts';

/** Texts at which programs that handle text carelessly break. None is longer than a URL may be, but the last. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\t\r\n',
  '\0',
  'before\0after',
  '\ud800',
  'half \udc00 pair',
  '\u202e',
  '\u202egnp.txt',
  'مرحبا بالعالم',
  'שלום',
  '\ufeffmark',
  '\u200b',
  'İstanbul ﬁ ß ǆ',
  'e\u0301\u0323\u0308',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '𝕬\u{10ffff}',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'true',
  '-0',
  '1e400',
  '0x10',
  '1.5',
  '٣',
  '9007199254740993',
  '123456789012345678901234567890',
  `'; drop table account; --`,
  `" or ""="`,
  '%',
  '%00',
  '%_\\',
  '../../../../etc/passwd',
  '..%2f..',
  '${7*7}{{7*7}}',
  '<script>alert(1)</script>',
  'a\r\nSet-Cookie: b=c',
  '{"$gt":""}',
  '(((((((((((((((((((((((',
  '& | ! <-> :*',
  'x'.repeat(5_000),
  '\u{1f600}'.repeat(30_000),
];

/** What makes the text of a number that no program would write, when it stands in a body; see `writeJson`. */
const rawNumber = '\ue000number:';

/** Numbers that are no ordinary ones; those that JavaScript can not write are marked for `writeJson`. */
export const oddNumbers: readonly Json[] = [
  0,
  `${rawNumber}-0`,
  -1,
  0.1,
  1.5,
  1e-7,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e21,
  1e308,
  `${rawNumber}1e400`,
  `${rawNumber}-1e400`,
  `${rawNumber}123456789012345678901234567890`,
  `${rawNumber}1.00000000000000000000000000001`,
];

/** A list in a list in a list. */
function nested(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth);
}

/** Whole bodies that are no object of any operation. */
export const oddBodies: readonly string[] = [
  'null',
  'true',
  '0',
  '""',
  '[]',
  '[{}]',
  '{"":""}',
  '{"__proto__":{"administrator":true}}',
  '{"constructor":{"prototype":{"administrator":true}}}',
  '{"\\u005f_proto__":1}',
  '{"number":1e400}',
  `{"deep":${nested(1_000)}}`,
  nested(3_000),
  '{"a":'.repeat(1_000) + '1' + '}'.repeat(1_000),
  '{',
  '{}}',
  "{'a':1}",
  '\ufeff{}',
  '{"a":1,}',
  'NaN',
];

/** JSON text in which the marked numbers of `oddNumbers` stand as they are. */
export function writeJson(value: Json): string {
  return JSON.stringify(value).replace(/"\ue000number:([^"]*)"/g, '$1');
}

/** Whether a database of texts can keep it: no NUL, no half of a surrogate pair, here or in any part. */
export function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, part]) => isStorable(name) && isStorable(part));
}
