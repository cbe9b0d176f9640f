import { _, Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { formats } from '../../src/validation-runtime.ts';
import { isObject, type Json, type JsonObject, mapValues } from '../json.ts';
import { componentOf, dataKeywords, schemaMapKeywords } from '../json-schema.ts';

/** Formats that say how a number is kept or a text is shown; there is nothing to check in the value. */
const unchecked = ['int32', 'int64', 'float', 'double', 'password', 'binary'];
/** Members that OpenAPI adds to schemas. */
const annotations = ['example', 'externalDocs', 'xml'];
const runtimeNames: Readonly<Record<string, string>> = { ucs2length: 'characterCount', equal: 'isEqual' };

interface CompilerOptions {
  /** Report every error instead of the first. */
  allErrors?: boolean;
  /** Fill in defaults. */
  useDefaults?: boolean;
}

/** Turns schemas of a document into validators, to be used at once or as JavaScript source. */
export class SchemaCompiler {
  readonly #ajv: Ajv2020;
  readonly #names = new Set<string>();

  constructor(
    schemas: ReadonlyMap<string, JsonObject>,
    { allErrors = false, useDefaults = false }: CompilerOptions = {},
  ) {
    this.#ajv = new Ajv2020({
      allErrors,
      useDefaults,
      // Ajv fills no defaults in alternatives such as `oneOf: [Price, null]`, unless they have functions of their own.
      inlineRefs: !useDefaults,
      strict: true,
      strictRequired: false,
      allowUnionTypes: true,
      validateSchema: false,
      code: { source: true, lines: true, formats: _`formats` },
    });
    for (const [name, check] of Object.entries(formats)) this.#ajv.addFormat(name, check);
    for (const name of unchecked) this.#ajv.addFormat(name, true);
    this.#ajv.addVocabulary(annotations);
    for (const [name, schema] of schemas) this.#ajv.addSchema(withComponentIds(schema), name);
  }

  /** A validator to be used at once. Throws when the schema is not one. */
  compile(schema: Json): ValidateFunction {
    return this.#ajv.compile(withComponentIds(schema));
  }

  /** Adds a schema to `source()`. */
  add(name: string, schema: Json): void {
    this.#ajv.addSchema(withComponentIds(schema), name);
    this.#names.add(name);
  }

  /** Statements that set each added schema's validator as a property of `exports`. */
  source(): string {
    const exported = Object.fromEntries([...this.#names].map((name) => [name, name]));
    const code = standalone
      .default(this.#ajv, exported)
      .replace('"use strict";', '')
      .replace(/require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g, (_match, name: string) => runtimeName(name));
    // Ajv declares each schema, also those that its code does not look at again.
    return code.replace(/^const (schema\d+) = .*\n/gm, (line, name: string) =>
      code.split(new RegExp(`\\b${name}\\b`)).length > 2 ? line : '',
    );
  }

  get isEmpty(): boolean {
    return this.#names.size === 0;
  }
}

/** References to components become the names under which Ajv knows them; extensions are dropped. */
function withComponentIds(schema: Json): JsonObject | boolean {
  return isObject(schema) ? (rewrite(schema) as JsonObject) : schema !== false;
}

function rewrite(node: Json): Json {
  if (Array.isArray(node)) return node.map(rewrite);
  if (!isObject(node)) return node;
  const rewritten: JsonObject = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string') rewritten[key] = componentOf(value);
    else if (dataKeywords.has(key)) rewritten[key] = value;
    else if (schemaMapKeywords.has(key) && isObject(value)) rewritten[key] = mapValues(value, rewrite);
    else if (!key.startsWith('x-')) rewritten[key] = rewrite(value);
  }
  return rewritten;
}

function runtimeName(ajvModule: string): string {
  const name = runtimeNames[ajvModule];
  if (!name) throw new Error(`Ajv's code needs ${ajvModule}, which validation-runtime.ts does not have`);
  return name;
}
