import type { BundledOperation } from '../document/complete-operation.ts';
import { isObject, type Json, type JsonObject, listOf, objectEntries, objectOf, textOf } from '../json.ts';
import type { EventSource } from '../source/source.ts';
import { SchemaCompiler } from './schema-compiler.ts';

type Schemas = ReadonlyMap<string, JsonObject>;
/** Key in the module's table, then part: the variable and name of the validator. */
type Table = Record<string, Record<string, string>>;

/** Bodies up to this many bytes get all their errors reported; of a larger one the first, so that a refusal stays cheap. */
const allErrorsLimit = 64 * 1024;
const parts = { path: 'path', query: 'query', header: 'headers' } as const;

/** The source of `requests.js`: the validators of each operation's path, query, headers and body. */
export function requestsModule(
  operations: readonly BundledOperation[],
  schemas: Schemas,
  runtime: string,
  { refuseCardNumbers = false }: { refuseCardNumbers?: boolean } = {},
): string {
  const groups = {
    parameters: new SchemaCompiler(schemas, { allErrors: true, refuseCardNumbers }),
    // Keys and signatures are of machines, whose digits mean nothing.
    headers: new SchemaCompiler(schemas, { allErrors: true }),
    smallBodies: new SchemaCompiler(schemas, { allErrors: true, useDefaults: true, refuseCardNumbers }),
    largeBodies: new SchemaCompiler(schemas, { useDefaults: true, refuseCardNumbers }),
  };
  const table: Table = {};
  const add = (group: keyof typeof groups, id: string, part: string, schema: Json): void => {
    groups[group].add(`${id} ${part}`, schema);
    (table[id] ??= {})[part] = `${group}['${id} ${part}']`;
  };
  for (const { node, specification } of operations) {
    for (const [place, part] of Object.entries(parts)) {
      const schema = parametersSchema(node, place);
      if (schema) add(part === 'headers' ? 'headers' : 'parameters', specification.id, part, schema);
    }
    const body = jsonSchema(node['requestBody']);
    if (body === undefined) continue;
    const group = specification.bodyLimit <= allErrorsLimit ? 'smallBodies' : 'largeBodies';
    const { whole, each } = splitOff(body);
    add(group, specification.id, 'body', whole);
    if (each !== undefined) add(group, specification.id, 'each', each);
  }
  return moduleSource(groups, table, runtime);
}

/** The source of `answers.js`: the validators of each operation's successes by status. */
export function answersModule(operations: readonly BundledOperation[], schemas: Schemas, runtime: string): string {
  const answers = new SchemaCompiler(schemas);
  const table: Table = {};
  for (const { node, specification } of operations) {
    for (const [status, response] of objectEntries(node['responses'])) {
      const schema = jsonSchema(response);
      if (schema === undefined) continue;
      answers.add(`${specification.id} ${status}`, schema);
      (table[specification.id] ??= {})[status] = `answers['${specification.id} ${status}']`;
    }
  }
  return moduleSource({ answers }, table, runtime);
}

/** The source of `events.js`: the validators of payloads by event type. */
export function eventsModule(sources: readonly EventSource[], schemas: Schemas, runtime: string): string {
  const events = new SchemaCompiler(schemas);
  for (const { type, node } of sources) events.add(type, node['schema'] ?? {});
  const table = Object.fromEntries(sources.map(({ type }) => [type, `events['${type}']`]));
  return moduleSource({ events }, table, runtime);
}

/** One object schema for all parameters of a place, null without any; undeclared ones are refused. */
export function parametersSchema(node: JsonObject, place: string): JsonObject | null {
  const parameters = listOf(node['parameters'])
    .map(objectOf)
    .filter((parameter) => parameter['in'] === place);
  if (parameters.length === 0) return null;
  return {
    type: 'object',
    additionalProperties: false,
    required: parameters.filter(({ required }) => required === true).map(({ name }) => textOf(name)),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [textOf(name), schema ?? {}])),
  };
}

/** The JSON schema of a request body or response, undefined when it has none. */
export function jsonSchema(holder: Json | undefined): Json | undefined {
  return objectOf(objectOf(objectOf(holder)['content'])['application/json'])['schema'];
}

/** The media types of a request body or response, in the order of the file; empty when there is no content or it is JSON. */
export function rawTypes(holder: Json | undefined): string[] {
  return Object.keys(objectOf(objectOf(holder)['content'])).filter((type) => type !== 'application/json');
}

/** Takes the items of an `x-validate-each` array out of a body's schema, so that the handler judges them one by one. */
function splitOff(body: Json): { whole: Json; each?: Json } {
  const properties = objectOf(objectOf(body)['properties']);
  const marked = Object.entries(properties).find(
    ([, schema]) => isObject(schema) && schema['x-validate-each'] === true,
  );
  if (!marked) return { whole: body };
  const { items = {}, ...list } = objectOf(marked[1]);
  return { whole: { ...objectOf(body), properties: { ...properties, [marked[0]]: list } }, each: items };
}

function moduleSource(groups: Record<string, SchemaCompiler>, table: object, runtime: string): string {
  const blocks = Object.entries(groups)
    .filter(([, compiler]) => !compiler.isEmpty)
    // Validators of different groups have the same private names, so each group is a block of its own.
    .map(([name, compiler]) => `const ${name} = {};\n{\nconst exports = ${name};\n${compiler.source()}\n}\n`);
  const entries = JSON.stringify(table, null, 2).replace(/: "(\w+\[.*?\])"/g, ': $1');
  return [
    '/* eslint-disable */',
    '// Generated from the specification. Do not edit.',
    `import { characterCount, formats, isEqual } from '${runtime}';\n`,
    ...blocks,
    `export const validators = ${entries};\n`,
  ].join('\n');
}
