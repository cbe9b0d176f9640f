import fc, { type Arbitrary } from 'fast-check';
import type { JsonSchema } from './json-schema.ts';
import { isStorable, oddTexts } from './odd-values.ts';
import { textOf, textsMatching } from './pattern-texts.ts';

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  minLength: 1,
  maxLength: 12,
});
/** Ms of 1971 and 2999: what lies further out is for the odd ones. */
const [earliest, latest] = [31_536_000_000, 32_472_144_000_000];
const time = fc.integer({ min: earliest, max: latest }).map((milliseconds) => new Date(milliseconds).toISOString());
const octet = fc.integer({ min: 0, max: 255 });

const formats: Record<string, Arbitrary<string>> = {
  uuid: fc.uuid(),
  date: time.map((text) => text.slice(0, 10)),
  'date-time': fc.oneof(
    time,
    time.map((text) => text.replace(/\.\d+Z/, 'Z')),
    time.map((text) => text.replace('Z', '+05:30')),
  ),
  email: fc.tuple(word, word).map(([name, host]) => `${name}@${host}.example`),
  uri: fc.tuple(word, word).map(([host, path]) => `https://${host}.example/${path}`),
  'uri-reference': fc.oneof(
    fc.tuple(word, word).map(([host, path]) => `https://${host}.example/${path}?a=b#c`),
    word.map((path) => `/images/${path}.jpg`),
    word.map((path) => `${path}/${path}`),
  ),
  ipv4: fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.')),
};

/** How many texts are tried before a pattern counts as one that they do not meet. */
const tried = 300;
/** Longer texts would only fill the body. */
const longest = 20_000;

/** What was found out for a schema, which is asked for in many places. */
const known = new Map<string, Arbitrary<string> | null>();

/** Texts that keep a schema of type `string`, whose `enum` the caller sees to; null when none is found. */
export function validTexts(schema: JsonSchema): Arbitrary<string> | null {
  const { minLength, maxLength, pattern, format, example, examples } = schema;
  const key = JSON.stringify([minLength, maxLength, pattern, format, example, examples]);
  let texts = known.get(key);
  if (texts === undefined) {
    texts = findTexts(schema);
    known.set(key, texts);
  }
  return texts;
}

function findTexts(schema: JsonSchema): Arbitrary<string> | null {
  const { minLength = 0, maxLength = Infinity, pattern, format } = schema;
  const expression = pattern === undefined ? null : new RegExp(pattern, 'u');
  const checked = format === undefined ? undefined : formats[format];
  const fits = (text: string): boolean => {
    const { length } = [...text];
    return isStorable(text) && length >= minLength && length <= maxLength && (expression?.test(text) ?? true);
  };
  const made =
    checked ?? (pattern === undefined ? plain(minLength, maxLength) : matching(pattern, minLength, maxLength));
  const examples = [schema.example, ...(schema.examples ?? [])].filter((text) => typeof text === 'string');
  if (checked) return choose([{ arbitrary: fitting(made, fits), weight: 1 }]);
  const wellKnown = [...examples, ...oddTexts, ...extremes(minLength, maxLength)].filter(fits);
  return choose([
    { arbitrary: fitting(made, fits), weight: 6 },
    { arbitrary: wellKnown.length > 0 ? fc.constantFrom(...wellKnown) : null, weight: 2 },
  ]);
}

function plain(minLength: number, maxLength: number): Arbitrary<string> {
  // Short texts of few letters come twice now and then, which is what finds conflicts.
  const letters = textOf(minLength, Math.max(minLength, Math.min(maxLength, 24)), [...'abcABC 12-']);
  return fc.oneof(letters, textOf(minLength, Math.min(maxLength, longest)));
}

/** One text for each kind of character that patterns like, as short and as long as it may be. */
function extremes(minLength: number, maxLength: number): string[] {
  const lengths = [minLength, maxLength].filter((length) => length <= longest);
  return lengths.flatMap((length) => [...'a1A漢'].map((character) => character.repeat(length)));
}

/** Texts of a pattern, or any when none can be made from it. */
function matching(pattern: string, minLength: number, maxLength: number): Arbitrary<string> {
  const bound = Math.min(maxLength, longest);
  return textsMatching(pattern, minLength, bound) ?? textOf(minLength, bound);
}

/** The texts that fit; null when they hardly ever do. */
function fitting(texts: Arbitrary<string>, fits: (text: string) => boolean): Arbitrary<string> | null {
  const sample = fc.sample(texts, { numRuns: tried, seed: 1 });
  const share = sample.filter(fits).length / tried;
  return share > 0.03 ? texts.filter(fits) : null;
}

function choose(options: { arbitrary: Arbitrary<string> | null; weight: number }[]): Arbitrary<string> | null {
  const found = options.flatMap(({ arbitrary, weight }) => (arbitrary ? [{ arbitrary, weight }] : []));
  return found.length > 0 ? fc.oneof(...found) : null;
}
