import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { ApiDocument, Operation, Parameter } from '../document/document.ts';
import { type Components, type JsonSchema, resolved, typesOf } from './json-schema.ts';
import { isStorable } from './odd-values.ts';

/** What goes out: each parameter and the body as they are written. */
export interface WrittenRequest {
  path: Record<string, string>;
  query: [name: string, value: string][];
  /** Null for none, and for one that is no JSON. */
  body: string | null;
}

/** `undecided` is what the document allows and a store may refuse all the same. */
export type Verdict = 'valid' | 'invalid' | 'undecided';

/** Says of requests whether they keep the document, by what is written in them and not by what they were meant to be. */
export class Judge {
  readonly #ajv = new Ajv2020({ strict: false, logger: false });
  readonly #compiled = new WeakMap<object, ValidateFunction>();
  readonly #components: Components;

  constructor({ raw }: ApiDocument) {
    this.#components = componentsOf(raw);
    formats.default(this.#ajv);
    this.#ajv.addSchema(raw, 'document', undefined, false);
  }

  verdict({ parameters, body }: Operation, request: WrittenRequest): Verdict {
    const verdicts = parameters.flatMap((parameter) => {
      if (parameter.in === 'header') return [];
      const given = valuesOf(parameter, request);
      if (given.length === 0) return parameter.required ? ['invalid' as const] : [];
      return [this.#ofParameter(parameter, given)];
    });
    const declared = new Set(parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name));
    if (request.query.some(([name]) => !declared.has(name))) verdicts.push('undecided');
    if (body?.schema && request.body !== null) verdicts.push(this.#ofBody(body.schema, request.body));
    if (verdicts.includes('invalid')) return 'invalid';
    return verdicts.includes('undecided') ? 'undecided' : 'valid';
  }

  #ofParameter({ schema }: Parameter, given: string[]): Verdict {
    if (!isStorable(given)) return 'undecided';
    const whole = resolved(schema as JsonSchema, this.#components);
    const types = typesOf(whole);
    if (types.includes('array')) {
      const ofItems = typesOf(resolved(whole.items ?? {}, this.#components));
      return this.#keeps(
        schema,
        given.map((text) => read(text, ofItems)),
      )
        ? 'valid'
        : 'invalid';
    }
    const [text = ''] = given;
    // Which of two counts is nowhere written.
    if (given.length > 1) return 'undecided';
    // An empty value is as good as none, to some.
    if (text === '') return 'undecided';
    return this.#keeps(schema, read(text, types)) ? 'valid' : 'invalid';
  }

  #ofBody(schema: object, text: string): Verdict {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return 'invalid';
    }
    if (!this.#keeps(schema, value)) return 'invalid';
    // What JavaScript reads as infinite, and names that it reads in a way of its own.
    const isOdd = /\d[eE]\+?\d{3}|__proto__|\\u005f/i.test(text);
    return isStorable(value) && !isOdd ? 'valid' : 'undecided';
  }

  #keeps(schema: object, value: unknown): boolean {
    let validate = this.#compiled.get(schema);
    if (!validate) {
      validate = this.#ajv.compile(ofRequests(schema) as object);
      this.#compiled.set(schema, validate);
    }
    return validate(value);
  }
}

/** The named schemas of a document. */
export function componentsOf(raw: ApiDocument['raw']): Components {
  return ((raw['components'] as Record<string, unknown> | undefined)?.['schemas'] ?? {}) as Components;
}

/** Points references at the document, and leaves the rows out that a store may judge one by one in its answer. */
function ofRequests(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(ofRequests);
  if (typeof node !== 'object' || node === null) return node;
  const each = (node as Record<string, unknown>)['x-validate-each'] === true;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => !(each && name === 'items'))
      .map(([name, value]) => [
        name,
        name === '$ref' && typeof value === 'string' ? value.replace(/^#/, 'document#') : ofRequests(value),
      ]),
  );
}

function valuesOf({ in: place, name }: Parameter, { path, query }: WrittenRequest): string[] {
  if (place === 'path') return path[name] === undefined ? [] : [path[name]];
  return query.filter(([given]) => given === name).map(([, value]) => value);
}

/** A text of a path or query as the type that it is read as. */
function read(text: string, types: string[]): unknown {
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes('number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
