import fc, { type Arbitrary } from 'fast-check';
import { type Components, type Json, type JsonSchema, resolved, typesOf } from './json-schema.ts';
import { validTexts } from './valid-texts.ts';

/** A schema that no value can be made for, with what its keywords are. */
export class NoValue extends Error {}

/** Schemas that refer to themselves end here: optional parts are left out below. */
const deepest = 7;
/** A longer list finds nothing that this one does not. */
const longestList = 12;

/** Values that keep a schema. Throws `NoValue` when it finds none. */
export function validValues(schema: JsonSchema, components: Components, depth = 0): Arbitrary<Json> {
  const whole = resolved(schema, components);
  if (whole.const !== undefined) return fc.constant(whole.const);
  if (whole.enum) return fc.constantFrom(...whole.enum);
  const alternatives = whole.oneOf ?? whole.anyOf;
  if (alternatives) return anyOf(alternatives.map((part) => () => validValues(part, components, depth)));
  return anyOf(typesOf(whole).map((type) => () => ofType(type, whole, components, depth)));
}

/** Values of the alternatives that have any. */
function anyOf(alternatives: (() => Arbitrary<Json>)[]): Arbitrary<Json> {
  const found: Arbitrary<Json>[] = [];
  let last: unknown;
  for (const alternative of alternatives) {
    try {
      found.push(alternative());
    } catch (error) {
      if (!(error instanceof NoValue)) throw error;
      last = error;
    }
  }
  if (found.length === 0) throw last ?? new NoValue('nothing to choose from');
  return found.length === 1 && found[0] ? found[0] : fc.oneof(...found);
}

function ofType(type: string, schema: JsonSchema, components: Components, depth: number): Arbitrary<Json> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return integers(schema);
    case 'number':
      return fc.oneof(integers({ ...schema, multipleOf: 1 }), hundredths(schema));
    case 'string': {
      const texts = validTexts(schema);
      if (!texts) throw new NoValue(`no text for ${JSON.stringify(schema)}`);
      return texts;
    }
    case 'array':
      return lists(schema, components, depth);
    default:
      return objects(schema, components, depth);
  }
}

/** The least and the greatest whole multiple of `step` within the bounds, both divided by it. */
function bounds({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchema, step: number): [number, number] {
  const least = Math.max(minimum ?? -Infinity, exclusiveMinimum === undefined ? -Infinity : exclusiveMinimum + step);
  const most = Math.min(maximum ?? Infinity, exclusiveMaximum === undefined ? Infinity : exclusiveMaximum - step);
  const within = (value: number) => Math.min(Math.max(value, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
  return [Math.ceil(within(least / step)), Math.floor(within(most / step))];
}

function integers(schema: JsonSchema): Arbitrary<number> {
  const step = schema.multipleOf ?? 1;
  const [min, max] = bounds(schema, step);
  if (min > max) throw new NoValue(`no number for ${JSON.stringify(schema)}`);
  return fc
    .oneof(
      { arbitrary: fc.integer({ min, max }), weight: 2 },
      { arbitrary: fc.integer({ min, max: Math.min(max, min + 20) }), weight: 2 },
      { arbitrary: fc.constantFrom(min, max), weight: 1 },
    )
    .map((count) => count * step);
}

/** Numbers with two decimals, which every form of writing keeps. */
function hundredths(schema: JsonSchema): Arbitrary<number> {
  const [min, max] = bounds(schema, 1);
  if (min >= max || schema.multipleOf !== undefined) return integers(schema);
  const least = Math.max(min, -1e9);
  const most = Math.min(max, 1e9);
  return fc.integer({ min: least * 100, max: most * 100 }).map((count) => count / 100);
}

function lists(schema: JsonSchema, components: Components, depth: number): Arbitrary<Json[]> {
  const { items = {}, minItems = 0, maxItems = longestList, uniqueItems = false } = schema;
  if (depth > deepest && minItems === 0) return fc.constant([]);
  const item = validValues(items, components, depth + 1);
  const size = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, longestList)) };
  return uniqueItems
    ? fc.uniqueArray(item, { ...size, selector: (value) => JSON.stringify(value) })
    : fc.array(item, size);
}

function objects(schema: JsonSchema, components: Components, depth: number): Arbitrary<Record<string, Json>> {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = schema;
  const fields: Record<string, Arbitrary<Json>> = {};
  for (const [name, property] of Object.entries(properties)) {
    const isRequired = required.includes(name);
    if (depth > deepest && !isRequired) continue;
    try {
      fields[name] = validValues(property, components, depth + 1);
    } catch (error) {
      if (isRequired || !(error instanceof NoValue)) throw error;
    }
  }
  const requiredKeys = Object.keys(fields).filter((name) => required.includes(name));
  const made = fc.record(fields, { requiredKeys, noNullPrototype: true });
  const whole = mapOf(additionalProperties, schema, components, depth)?.chain((more) =>
    made.map((object) => ({ ...more, ...object })),
  );
  if (!whole && Object.keys(fields).length < minProperties) throw new NoValue(`no object of ${minProperties} fields`);
  return (whole ?? made).filter((object) => Object.keys(object).length >= minProperties);
}

/** What a map holds beside its declared fields; undefined for an object that is no map. */
function mapOf(
  values: JsonSchema | boolean | undefined,
  { propertyNames, minProperties = 0, maxProperties = 5 }: JsonSchema,
  components: Components,
  depth: number,
): Arbitrary<Record<string, Json>> | undefined {
  if (typeof values !== 'object') return undefined;
  const names = propertyNames
    ? validValues({ type: 'string', ...propertyNames }, components)
    : fc.string({ unit: fc.constantFrom(...'abcdef'), minLength: 1, maxLength: 8 });
  return fc.dictionary(
    names.map(String).filter((name) => name !== '__proto__'),
    validValues(values, components, depth + 1),
    { minKeys: minProperties, maxKeys: Math.min(maxProperties, 5), noNullPrototype: true },
  );
}
