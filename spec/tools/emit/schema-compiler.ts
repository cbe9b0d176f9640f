import { _, Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { formats, withoutCardNumber } from '../../src/validation-runtime.ts';
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
  /** Refuse numbers of cards in free text, see `x-refuses-card-numbers`. */
  refuseCardNumbers?: boolean;
}

/** Turns schemas of a document into validators, to be used at once or as JavaScript source. */
export class SchemaCompiler {
  readonly #ajv: Ajv2020;
  readonly #names = new Set<string>();
  readonly #refuseCardNumbers: boolean;

  constructor(
    schemas: ReadonlyMap<string, JsonObject>,
    { allErrors = false, useDefaults = false, refuseCardNumbers = false }: CompilerOptions = {},
  ) {
    this.#refuseCardNumbers = refuseCardNumbers;
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
    for (const [name, schema] of schemas) this.#ajv.addSchema(this.#prepared(schema), name);
  }

  /** A validator to be used at once. Throws when the schema is not one. */
  compile(schema: Json): ValidateFunction {
    return this.#ajv.compile(this.#prepared(schema));
  }

  /** Adds a schema to `source()`. */
  add(name: string, schema: Json): void {
    this.#ajv.addSchema(this.#prepared(schema), name);
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

  /** References to components become the names under which Ajv knows them; extensions are dropped. */
  #prepared(schema: Json): JsonObject | boolean {
    return isObject(schema) ? (rewrite(schema, this.#refuseCardNumbers) as JsonObject) : schema !== false;
  }
}

function rewrite(node: Json, refuseCardNumbers: boolean): Json {
  if (Array.isArray(node)) return node.map((item) => rewrite(item, refuseCardNumbers));
  if (!isObject(node)) return node;
  const rewritten: JsonObject = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string') rewritten[key] = componentOf(value);
    else if (dataKeywords.has(key)) rewritten[key] = value;
    else if (schemaMapKeywords.has(key) && isObject(value))
      rewritten[key] = mapValues(value, (member) => rewrite(member, refuseCardNumbers));
    else if (!key.startsWith('x-')) rewritten[key] = rewrite(value, refuseCardNumbers);
  }
  return refuseCardNumbers && isFreeText(node) ? { ...rewritten, format: withoutCardNumber } : rewritten;
}

/**
 * Whether people write a text, so that the number of a card may get into it. What has a format or is one of a list is no free text, nor is what
 * a pattern holds to digits (ids of 64 bits) or keeps long numbers out of.
 */
function isFreeText({ type, format, pattern, enum: list, const: constant }: JsonObject): boolean {
  const isText = type === 'string' || (Array.isArray(type) && type.includes('string'));
  if (!isText || format !== undefined || list !== undefined || constant !== undefined) return false;
  if (typeof pattern !== 'string') return true;
  const allows = (text: string): boolean => new RegExp(pattern, 'u').test(text);
  return allows('4242424242424242') && allows('ABCDEFGHJKLMNPQR');
}

function runtimeName(ajvModule: string): string {
  const name = runtimeNames[ajvModule];
  if (!name) throw new Error(`Ajv's code needs ${ajvModule}, which validation-runtime.ts does not have`);
  return name;
}
