import fc, { type Arbitrary } from 'fast-check';
import { type Components, type Json, type JsonSchema, resolved, typesOf } from './json-schema.ts';
import { oddNumbers, oddTexts } from './odd-values.ts';
import { NoValue, validValues } from './valid-values.ts';

/** A value with one rule of its schema broken. */
export interface Broken {
  value: Json;
  /** JSON pointer to what is wrong, and the keyword that it breaks. */
  rule: string;
}

/** Values of each type, for where another one is wanted. */
const ofTypes: Record<string, Json[]> = {
  null: [null],
  boolean: [true, false],
  integer: [0, 7, -1],
  number: [0.5, 1e308],
  string: ['text', '', '1', 'true', '[object Object]'],
  array: [[], [[]], ['a', 1]],
  object: [{}, { $gt: '' }, { toString: 1, length: -1 }],
};

/** Texts that are nearly of a format. */
const nearly: Record<string, string[]> = {
  uuid: [
    '0193f4a2-7c1d-7b6e-9a53-00000000000',
    '0193f4a2-7c1d-7b6e-9a53-00000000000g',
    '0193f4a27c1d7b6e9a53000000000000',
  ],
  date: ['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', '2026-01-01T00:00:00Z'],
  'date-time': ['2026-02-30T00:00:00Z', '2026-01-01T25:00:00Z', '2026-01-01 00:00:00', '2026-01-01', '1e9', 'now'],
  email: ['@', 'a@', '@b.example', 'a b@c.example', 'a@b@c.example', 'a'],
  uri: ['no uri', '//', 'http://', 'https://a b.example'],
  'uri-reference': ['a b', 'http://[', 'ä'],
  ipv4: ['1.2.3', '1.2.3.256', '1.2.3.4.5'],
};

/** A longer text would only test the body's limit. */
const longestText = 300_000;

/** Values with one rule broken, each kind of mistake as likely as every other; null for a schema that nothing breaks. */
export function brokenValues(schema: JsonSchema, components: Components): Arbitrary<Broken> | null {
  const kinds = mistakes(schema, components, 0).map(({ rule, values }) => values.map((value) => ({ value, rule })));
  return kinds.length > 0 ? fc.oneof(...kinds) : null;
}

interface Mistake {
  rule: string;
  values: Arbitrary<Json>;
}

const deepest = 5;

function mistakes(schema: JsonSchema, components: Components, depth: number): Mistake[] {
  if (depth > deepest) return [];
  const whole = resolved(schema, components);
  const alternatives = whole.oneOf ?? whole.anyOf;
  if (alternatives) return amongAlternatives(alternatives, components, depth);
  const types = typesOf(whole);
  const found = otherTypes(whole, types);
  if (whole.enum) {
    const { enum: listed } = whole;
    found.push(...constants(' enum', [...listed.map((value) => `${String(value)}x`), ...oddTexts]));
  } else if (types.includes('string')) found.push(...inText(whole));
  else if (types.includes('integer') || types.includes('number')) found.push(...inNumber(whole));
  if (types.includes('array')) found.push(...inList(whole, components, depth));
  if (types.includes('object')) found.push(...inObject(whole, components, depth));
  return found;
}

/** What breaks one alternative may keep another one; those that are only told apart by their type are broken here. */
function amongAlternatives(alternatives: JsonSchema[], components: Components, depth: number): Mistake[] {
  const types = alternatives.flatMap((part) => typesOf(resolved(part, components)));
  const within = alternatives.flatMap((part) => mistakes(part, components, depth));
  return [...otherTypes({}, types), ...within.filter(({ rule }) => rule !== ' type')];
}

function otherTypes({ type, enum: listed }: JsonSchema, types: string[]): Mistake[] {
  if (type === undefined && !listed && types.length === 4) return [];
  const wanted = new Set(types.includes('number') ? [...types, 'integer'] : types);
  const others = Object.keys(ofTypes).filter((name) => !wanted.has(name));
  // 0.5 is no integer, 1e308 is one.
  const values = others.flatMap((name) => (name === 'number' && wanted.has('integer') ? [0.5] : (ofTypes[name] ?? [])));
  return constants(' type', values);
}

function inText({ minLength = 0, maxLength = Infinity, pattern, format }: JsonSchema): Mistake[] {
  const found: Mistake[] = [];
  if (minLength > 0)
    found.push(...constants(' minLength', ['', 'a'.repeat(minLength - 1), '😀'.repeat(minLength - 1)]));
  if (maxLength < longestText) {
    found.push(
      ...constants(' maxLength', ['a'.repeat(maxLength + 1), '1'.repeat(maxLength + 1), '漢'.repeat(maxLength + 1)]),
    );
  }
  if (pattern !== undefined) {
    const expression = new RegExp(pattern, 'u');
    found.push(
      ...constants(
        ' pattern',
        oddTexts.filter((text) => !expression.test(text)),
      ),
    );
  }
  if (format !== undefined) found.push(...constants(' format', nearly[format] ?? []));
  return found;
}

function inNumber({
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf = 1,
  type,
}: JsonSchema): Mistake[] {
  const low = exclusiveMinimum ?? (minimum === undefined ? undefined : minimum - multipleOf);
  const high = exclusiveMaximum ?? (maximum === undefined ? undefined : maximum + multipleOf);
  const outside = oddNumbers.filter((value) => typeof value === 'string' && value.endsWith('e400'));
  return [
    ...constants(' minimum', low === undefined ? [] : [low, low - 1e6]),
    ...constants(' maximum', high === undefined ? [] : [high, high + 1e6, 1e21]),
    ...constants(' type', type === 'integer' ? [...outside, 1e-7] : outside),
  ];
}

function inList(schema: JsonSchema, components: Components, depth: number): Mistake[] {
  const { items = {}, minItems = 0, maxItems = Infinity, uniqueItems } = schema;
  const found: Mistake[] = [];
  const item = orNull(() => validValues(items, components));
  if (minItems > 0) found.push(...constants(' minItems', [[]]));
  if (item && maxItems <= 1_000) {
    found.push({ rule: ' maxItems', values: item.map((value) => Array.from({ length: maxItems + 1 }, () => value)) });
  }
  if (item && uniqueItems) found.push({ rule: ' uniqueItems', values: item.map((value) => [value, value]) });
  const rest = item && maxItems > 1 ? fc.array(item, { maxLength: 2 }) : fc.constant([]);
  for (const { rule, values } of mistakes(items, components, depth + 1)) {
    found.push({ rule: `/0${rule}`, values: fc.tuple(values, rest).map(([wrong, others]) => [wrong, ...others]) });
  }
  return found;
}

function inObject(schema: JsonSchema, components: Components, depth: number): Mistake[] {
  const { properties = {}, required = [], additionalProperties, minProperties = 0, maxProperties = Infinity } = schema;
  const good = orNull(() => validValues(schema, components) as Arbitrary<Record<string, Json>>);
  if (!good) return [];
  const found: Mistake[] = [];
  if (minProperties > 0) found.push(...constants(' minProperties', [{}]));
  if (additionalProperties === false) {
    const names = fc.constantFrom('surprise', 'id', 'isAdmin', 'constructor', '$where', ...oddNames);
    const known = new Set(Object.keys(properties));
    const values = fc
      .tuple(good, names)
      .map(([object, name]) => ({ ...object, [known.has(name) ? `${name}2` : name]: 1 }));
    found.push({ rule: ' additionalProperties', values });
  } else if (typeof additionalProperties === 'object') {
    for (const { rule, values } of mistakes(additionalProperties, components, depth + 1)) {
      found.push({ rule: `/key${rule}`, values: values.map((value) => ({ key: value })) });
    }
    if (maxProperties < 1_000) {
      const many = Array.from({ length: maxProperties + 1 }, (_, index): [string, Json] => [`key${index}`, 1]);
      found.push(...constants(' maxProperties', [Object.fromEntries(many)]));
    }
  }
  for (const name of required) {
    const values = good.map(({ [name]: _, ...rest }) => rest);
    found.push({ rule: `/${name} required`, values });
  }
  for (const [name, property] of Object.entries(properties)) {
    for (const { rule, values } of mistakes(property, components, depth + 1)) {
      const put = fc.tuple(good, values).map(([object, value]) => ({ ...object, [name]: value }));
      found.push({ rule: `/${name}${rule}`, values: put });
    }
  }
  return found;
}

const oddNames = ['', ' ', '\u202e', 'a.b', 'a[0]', '0', 'hasOwnProperty'];

function constants(rule: string, values: Json[]): Mistake[] {
  return values.length > 0 ? [{ rule, values: fc.constantFrom(...values) }] : [];
}

function orNull<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof NoValue) return null;
    throw error;
  }
}
