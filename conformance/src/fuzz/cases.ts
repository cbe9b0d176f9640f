import fc, { type Arbitrary } from 'fast-check';
import type { Operation, Parameter } from '../document/document.ts';
import { type Broken, brokenValues } from './broken-values.ts';
import { type Components, type Json, type JsonSchema, resolved, typesOf } from './json-schema.ts';
import { oddBodies, oddNumbers, oddTexts, writeJson } from './odd-values.ts';
import { NoValue, validValues } from './valid-values.ts';

/** What a request for an operation is made of, on top of one that is known to be good. */
export interface FuzzCase {
  /** `nobody` and `forged` are good requests without a token and with one that nobody was given. */
  kind: 'valid' | 'broken' | 'odd' | 'nobody' | 'forged';
  /** What is wrong, for people; empty when nothing is meant to be. */
  rule: string;
  /** Path parameters that replace those of the good request. */
  path: Record<string, string>;
  /** Null for the query of the good request. */
  query: [name: string, value: string][] | null;
  headers: Record<string, string>;
  body: FuzzBody;
}

/** Either that of the good request, or its fields with some replaced, or a text of its own. */
export type FuzzBody = { good: true } | { replaced: Record<string, Json> } | { text: string };

type Part = Partial<Pick<FuzzCase, 'path' | 'query' | 'headers' | 'body' | 'rule'>>;

/** Requests for an operation, of all kinds that it can meet. Half of them are meant to be valid. */
export function casesOf(operation: Operation, components: Components): Arbitrary<FuzzCase> {
  const valid = validParts(operation, components);
  const kinds: { kind: FuzzCase['kind']; parts: Arbitrary<Part>; weight: number }[] = [
    { kind: 'valid', parts: valid, weight: 10 },
    { kind: 'odd', parts: oddParts(operation, components), weight: 3 },
  ];
  const broken = brokenParts(operation, components);
  if (broken) kinds.push({ kind: 'broken', parts: broken, weight: 9 });
  if (operation.authorization.kind !== 'public') {
    kinds.push({ kind: 'nobody', parts: valid, weight: 1 }, { kind: 'forged', parts: valid, weight: 1 });
  }
  return fc.oneof(
    ...kinds.map(({ kind, parts, weight }) => ({
      weight,
      arbitrary: parts.map((part): FuzzCase => ({
        rule: '',
        path: {},
        query: null,
        headers: {},
        body: { good: true },
        ...part,
        kind,
      })),
    })),
  );
}

function validParts(operation: Operation, components: Components): Arbitrary<Part> {
  return fc.record({
    path: pathValues(operation, components),
    query: fc.option(queryValues(operation, components), { freq: 6 }),
    body: validBodies(operation, components),
  });
}

/** Two of three times the good request's, so that what is asked for is there. */
function pathValues(operation: Operation, components: Components): Arbitrary<Record<string, string>> {
  const parameters = parametersIn(operation, 'path');
  const fields = parameters.flatMap((parameter) => {
    const texts = orNull(() => validValues(schemaOf(parameter), components));
    return texts ? [[parameter.name, texts.map(String).filter(isSegment)] as const] : [];
  });
  const others = fc.record(Object.fromEntries(fields), { noNullPrototype: true });
  return fc.oneof({ arbitrary: fc.constant<Record<string, string>>({}), weight: 2 }, { arbitrary: others, weight: 1 });
}

function queryValues(operation: Operation, components: Components): Arbitrary<[string, string][]> {
  const parameters = parametersIn(operation, 'query');
  const fields: Record<string, Arbitrary<Json>> = {};
  for (const parameter of parameters) {
    // One that nobody was given is refused with a code of its own, and hides all else.
    if (parameter.name === 'cursor') continue;
    const values = orNull(() => validValues(schemaOf(parameter), components));
    if (values) fields[parameter.name] = values;
  }
  const requiredKeys = parameters.filter(({ name, required }) => required && name in fields).map(({ name }) => name);
  return fc.record(fields, { requiredKeys, noNullPrototype: true }).map(written);
}

/** A list is written as its parameter so many times. */
function written(values: Record<string, Json>): [string, string][] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, typeof one === 'string' ? one : writeJson(one ?? null)]),
  );
}

function validBodies({ body }: Operation, components: Components): Arbitrary<FuzzBody> {
  const good: Arbitrary<FuzzBody> = fc.constant({ good: true });
  const schema = body?.schema as JsonSchema | undefined;
  const whole = schema && orNull(() => validValues(schema, components));
  if (!whole) return good;
  const kinds = [
    { arbitrary: good, weight: 1 },
    { arbitrary: whole.map((value): FuzzBody => ({ text: writeJson(value) })), weight: 3 },
  ];
  const fields = Object.entries(resolved(schema, components).properties ?? {}).flatMap(([name, property]) => {
    const values = orNull(() => validValues(property, components));
    return values ? [values.map((value): FuzzBody => ({ replaced: { [name]: value } }))] : [];
  });
  if (fields.length > 0) kinds.push({ arbitrary: fc.oneof(...fields), weight: 4 });
  return fc.oneof(...kinds);
}

/** Good requests with one rule broken; null for an operation that takes nothing. */
function brokenParts(operation: Operation, components: Components): Arbitrary<Part> | null {
  const parts: Arbitrary<Part>[] = [];
  for (const parameter of parametersIn(operation, 'path')) {
    const values = brokenValues(schemaOf(parameter), components);
    const texts = values?.filter(({ value }) => typeof value === 'string' && isSegment(value));
    if (texts)
      parts.push(
        texts.map(({ value, rule }) => ({ rule: parameter.name + rule, path: { [parameter.name]: String(value) } })),
      );
  }
  for (const parameter of parametersIn(operation, 'query')) {
    const texts = brokenValues(schemaOf(parameter), components)?.filter(isWritable);
    if (!texts) continue;
    const broken = fc.tuple(queryValues(operation, components), texts).map(([others, { value, rule }]): Part => ({
      rule: parameter.name + rule,
      query: [...others.filter(([name]) => name !== parameter.name), ...written({ [parameter.name]: value })],
    }));
    parts.push(broken);
  }
  const schema = operation.body?.schema as JsonSchema | undefined;
  if (schema) {
    const bodies = brokenValues(schema, components);
    if (bodies)
      parts.push(bodies.map(({ value, rule }) => ({ rule: `body${rule}`, body: { text: writeJson(value) } })));
    for (const [name, property] of Object.entries(resolved(schema, components).properties ?? {})) {
      const values = brokenValues(property, components);
      if (!values) continue;
      parts.push(
        values.map(({ value, rule }) => ({ rule: `body/${name}${rule}`, body: { replaced: { [name]: value } } })),
      );
    }
  }
  return parts.length > 0 ? fc.oneof(...parts) : null;
}

/** What nobody sends in earnest. Much of it is refused, some of it may be accepted, none of it may break anything. */
function oddParts(operation: Operation, components: Components): Arbitrary<Part> {
  const texts = fc.oneof(
    fc.constantFrom(...oddTexts.filter(({ length }) => length < 6_000)),
    fc.string({ unit: 'binary' }),
  );
  const parts: Arbitrary<Part>[] = [
    texts.map((text) => ({ rule: 'query', query: [[text.slice(0, 50) || 'q', text]] })),
  ];
  for (const { name } of parametersIn(operation, 'path')) {
    parts.push(texts.filter(isSegment).map((text) => ({ rule: `${name} odd`, path: { [name]: text } })));
  }
  for (const { name } of parametersIn(operation, 'query')) {
    parts.push(texts.map((text) => ({ rule: `${name} odd`, query: [[name, text]] })));
    parts.push(
      texts.map((text) => ({
        rule: `${name} twice`,
        query: [
          [name, text],
          [name, text],
        ],
      })),
    );
  }
  const schema = operation.body?.schema as JsonSchema | undefined;
  if (!schema) return fc.oneof(...parts);
  const bodyText = fc.oneof(fc.constantFrom(...oddBodies), fc.json());
  parts.push(bodyText.map((text) => ({ rule: 'body odd', body: { text } })));
  for (const [name, property] of Object.entries(resolved(schema, components).properties ?? {})) {
    const types = typesOf(resolved(property, components));
    const values: Arbitrary<Json> = types.some((type) => type === 'integer' || type === 'number')
      ? fc.constantFrom(...oddNumbers)
      : fc.oneof(texts, fc.constantFrom(...oddTexts));
    parts.push(values.map((value) => ({ rule: `body/${name} odd`, body: { replaced: { [name]: value } } })));
  }
  return fc.oneof(...parts);
}

function parametersIn({ parameters, authorization }: Operation, place: Parameter['in']): Parameter[] {
  // Who is asked for must stay who asks.
  const self = authorization.kind === 'self' ? authorization.parameter : null;
  return parameters.filter((parameter) => parameter.in === place && parameter.name !== self);
}

function schemaOf({ schema, example }: Parameter): JsonSchema {
  return { ...(schema as JsonSchema), ...(typeof example === 'string' && { example }) };
}

/** Whether it can be a segment of a path: URLs know of no empty one, and drop dots. */
function isSegment(text: string): boolean {
  return text !== '' && text !== '.' && text !== '..' && text.length < 6_000;
}

/** In a query everything is a text, and a long one is the front door's matter. */
function isWritable({ value }: Broken): boolean {
  return [value].flat().every((one) => typeof one !== 'object') && JSON.stringify(value).length < 6_000;
}

function orNull<Value>(make: () => Value): Value | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof NoValue) return null;
    throw error;
  }
}
