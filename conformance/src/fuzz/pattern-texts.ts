import fc, { type Arbitrary } from 'fast-check';

/** Characters that texts are made of: some of many kinds, each one code point. */
const pool = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...'\t\n\r\u007f\u0085\u00a0\u200b\u200d\u200f\u202e\u2028\u2029\ufeff\ufffd',
  ...'éßñİıǆÆøżЖя',
  ...'ΩξעםبيกेあゴД漢字한',
  ...'٣५',
  ...'\u0301\u0323',
  ...'€™√←♥',
  ...'😀👩🏳𝕬\u{10ffff}',
];

/** Any text of the pool's characters. */
export function textOf(minLength: number, maxLength: number, allowed: readonly string[] = pool): Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...allowed), minLength, maxLength });
}

/**
 * Texts that match a pattern, most of them within the lengths; those that do not are for the caller to filter. Null for
 * a pattern from which no text can be made.
 */
export function textsMatching(pattern: string, minLength: number, maxLength: number): Arbitrary<string> | null {
  const repeated = /^\^(\[(?:\\.|[^\]\\])+\]|\\[pP]\{\w+\}|\\[wWdDsS])([*+])\$$/u.exec(pattern);
  if (repeated) {
    const allowed = charactersOf(repeated[1] ?? '');
    const least = Math.max(minLength, repeated[2] === '+' ? 1 : 0);
    return allowed.length === 0 ? null : textOf(least, Math.max(least, maxLength), allowed);
  }
  try {
    const plain = new RegExp(withoutProperties(withoutAssertions(pattern)), 'u');
    return fc.stringMatching(plain, Number.isFinite(maxLength) ? { maxLength } : {});
  } catch {
    return null;
  }
}

/** Characters of the pool that a character class takes. */
function charactersOf(characterClass: string): string[] {
  const one = new RegExp(`^${characterClass}$`, 'u');
  return pool.filter((character) => one.test(character));
}

/** What is looked ahead for can not be made on purpose; the caller's filter sees to it. */
function withoutAssertions(pattern: string): string {
  return pattern.replace(/\(\?<?[=!](?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\])*\)/gu, '');
}

/** Writes classes that name properties of characters as lists of those of the pool. */
function withoutProperties(pattern: string): string {
  return pattern.replace(/\[(?:\\.|[^\]\\])+\]|\\[pP]\{\w+\}/gu, (found) => {
    if (!/\\[pP]\{/u.test(found)) return found;
    return `[${charactersOf(found).map(escaped).join('')}]`;
  });
}

function escaped(character: string): string {
  return /[\^$\\.*+?()[\]{}|/-]/u.test(character) ? `\\${character}` : character;
}
