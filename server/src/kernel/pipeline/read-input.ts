import type { OperationSpecification, ParameterSpecification, ScalarType, ValidationError } from '@steam-clone/spec';
import { holdsCardNumber, withoutCardNumber } from '@steam-clone/spec/validation-runtime';
import { RawBody } from '../plugin/operation.ts';
import { problem } from '../problems/problem.ts';
import type { BoundOperation } from './bound-operation.ts';
import { mayHoldUnstorable, placesOfUnstorable } from './unstorable-text.ts';
import type { OperationRequest, ReadParameters } from './operation-request.ts';

export interface Input {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, unknown>;
  body: unknown;
}

interface InputError {
  in: 'path' | 'query' | 'headers' | 'body';
  /** JSON pointer to the value. */
  pointer: string;
  message: string;
}

const nothing: Record<string, unknown> = Object.freeze({});

/** An operation's parameters by their place, sorted out once. */
export type DeclaredParameters = Record<ParameterSpecification['in'], readonly ParameterSpecification[]>;

export function declaredParameters({ parameters }: OperationSpecification): DeclaredParameters {
  const at = (place: ParameterSpecification['in']) => parameters.filter((parameter) => parameter.in === place);
  return { path: at('path'), query: at('query'), header: at('header') };
}

/**
 * Coerces, parses and validates everything that the operation declares. `bytes` is the body, null for an operation that
 * has none. Throws `invalid-request` naming each mistake.
 */
export function readInput(bound: BoundOperation, request: OperationRequest, bytes: Buffer | null): Input {
  const { specification, validators, parameters } = bound;
  const { path, query } = request.parameters ?? readParameters(parameters, request);
  const input: Input = { path, query, headers: readHeaders(parameters, request), body: undefined };
  const errors: InputError[] = [];
  for (const part of ['path', 'query', 'headers'] as const) {
    const validate = validators[part];
    if (validate ? !validate(input[part]) : part === 'query' && input.query !== nothing) {
      collect(part, validate?.errors ?? unknownParameters(input.query), errors, specification);
    } else refuseUnstorable(part, input[part], errors);
  }
  if (bytes !== null) {
    input.body = parseBody(specification, request, bytes);
    const { body: validate, each } = validators;
    if (validate && input.body !== undefined && !validate(input.body))
      collect('body', validate.errors ?? [], errors, specification);
    // Rows that are judged one by one are refused one by one.
    else if (!each && !(input.body instanceof RawBody) && mayHoldUnstorable(bytes))
      refuseUnstorable('body', input.body, errors);
  }
  if (errors.length > 0) throw problem('invalid-request', { extensions: { errors } });
  return input;
}

/** Path and query parameters by name, coerced to their types, with defaults; not validated yet. */
export function readParameters(
  declared: DeclaredParameters,
  { path, query }: Pick<OperationRequest, 'path' | 'query'>,
): ReadParameters {
  return { path: coercePath(declared, path), query: readQuery(declared, query) };
}

function parseBody(specification: OperationSpecification, { headers }: OperationRequest, bytes: Buffer): unknown {
  const { bodyTypes = ['application/json'], bodyRequired } = specification;
  const accepted = bodyTypes.join(' or ');
  if (bytes.length === 0) {
    if (bodyRequired) throw problem('malformed-body', { detail: `The request needs a body of ${accepted}.` });
    return undefined;
  }
  const given = headers['content-type'] ?? '';
  const type = specification.bodyTypes ? bodyTypes.find((known) => known === given.toLowerCase()) : isJson.test(given);
  if (headers['content-encoding'] !== undefined || !type) {
    throw problem('unsupported-media-type', { detail: `Send the body as uncompressed ${accepted}.` });
  }
  return typeof type === 'string' ? new RawBody(type, bytes) : parseJson(bytes, specification);
}

const isJson = /^application\/([\w.-]+\+)?json\s*(;\s*charset="?utf-8"?\s*)?$/i;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Parses a JSON body strictly: valid UTF-8, no `__proto__` keys. */
function parseJson(bytes: Buffer, { refusesCardNumbers }: OperationSpecification): unknown {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw problem('malformed-body', { detail: 'The body is not valid UTF-8.' });
  }
  // A key may hide behind an escape such as "\u005f_proto__", so any escaped underscore makes the reviver look too.
  const suspicious = text.includes('__proto__') || /\\u005f/i.test(text);
  try {
    return suspicious ? JSON.parse(text, refusePrototype) : JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) {
      // The message repeats a part of the body.
      if (refusesCardNumbers && holdsCardNumber(text)) throw problem('card-number-in-request');
      throw problem('malformed-body', { detail: `The body is not valid JSON: ${error.message}.` });
    }
    // The reviver's own recursion.
    if (error instanceof RangeError) throw problem('malformed-body', { detail: 'The body is nested too deeply.' });
    throw error;
  }
}

function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw problem('malformed-body', { detail: 'The body holds a key __proto__.' });
  return value;
}

function coercePath(declared: DeclaredParameters, raw: Record<string, string>): Record<string, unknown> {
  if (declared.path.length === 0) return nothing;
  const path: Record<string, unknown> = {};
  for (const { name, type } of declared.path) {
    const text = raw[name];
    if (text !== undefined) path[name] = coerce(text, type);
  }
  return path;
}

/** Unknown query parameters are kept, so that validation refuses them by name. */
function readQuery(declared: DeclaredParameters, raw: string): Record<string, unknown> {
  if (raw === '' && declared.query.length === 0) return nothing;
  const query: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, given] of Map.groupBy(new URLSearchParams(raw), ([name]) => name)) {
    const values = given.map(([, value]) => value);
    const parameter = declared.query.find((candidate) => candidate.name === name);
    query[name] = parameter ? coerceAll(values, parameter) : values;
  }
  for (const { name, default: byDefault } of declared.query) {
    if (byDefault !== undefined) query[name] ??= byDefault;
  }
  return query;
}

function readHeaders(declared: DeclaredParameters, request: OperationRequest): Record<string, unknown> {
  if (declared.header.length === 0) return nothing;
  const headers: Record<string, unknown> = {};
  for (const parameter of declared.header) {
    const value = request.headers[parameter.name.toLowerCase()];
    if (value !== undefined) headers[parameter.name] = coerceAll(Array.isArray(value) ? value : [value], parameter);
  }
  return headers;
}

function coerceAll(values: string[], { type }: ParameterSpecification): unknown {
  if (typeof type === 'object') return values.map((value) => coerce(value, type.arrayOf));
  return values.length === 1 ? coerce(values[0] ?? '', type) : values;
}

/** Text that does not read as its type stays text, and validation says what was expected. */
function coerce(text: string, type: ParameterSpecification['type']): unknown {
  const scalar: ScalarType = typeof type === 'object' ? type.arrayOf : type;
  if (scalar === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (scalar === 'number' && /^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return Number(text);
  if (scalar === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function collect(
  part: InputError['in'],
  found: ValidationError[],
  errors: InputError[],
  { refusesCardNumbers }: OperationSpecification,
): void {
  // Alone, because other messages repeat the names of unknown fields.
  if (refusesCardNumbers && found.some(hasCardNumber)) throw problem('card-number-in-request');
  for (const error of found.slice(0, 20)) {
    errors.push({ in: part, pointer: error.instancePath, message: describe(error) });
  }
}

function hasCardNumber({ params }: ValidationError): boolean {
  return params['format'] === withoutCardNumber || holdsCardNumber(String(params['additionalProperty'] ?? ''));
}

function refuseUnstorable(part: InputError['in'], value: unknown, errors: InputError[]): void {
  for (const pointer of placesOfUnstorable(value).slice(0, 20)) {
    errors.push({ in: part, pointer, message: 'must not hold NUL or half of a surrogate pair' });
  }
}

function describe({ keyword, message, params }: ValidationError): string {
  if (keyword === 'additionalProperties')
    return `must not have the unknown property ${JSON.stringify(params['additionalProperty'])}`;
  if (keyword === 'enum') return `must be one of ${JSON.stringify(params['allowedValues'])}`;
  return message ?? `does not satisfy ${keyword}`;
}

function unknownParameters(query: Record<string, unknown>): ValidationError[] {
  return Object.keys(query).map((additionalProperty) => ({
    instancePath: '',
    keyword: 'additionalProperties',
    params: { additionalProperty },
  }));
}
