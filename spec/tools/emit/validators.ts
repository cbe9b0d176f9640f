import type { OperationSpecification } from '../../src/specification.ts';
import type { BundledOperation } from '../document/openapi-document.ts';
import { isObject, type Json, type JsonObject, listOf, objectEntries, objectOf, textOf } from '../json.ts';
import type { EventSource } from '../source/source.ts';
import { SchemaCompiler } from './schema-compiler.ts';

type Schemas = ReadonlyMap<string, JsonObject>;

/** Bodies up to this many bytes get all their errors reported; of a larger one the first, so that a refusal stays cheap. */
const allErrorsLimit = 64 * 1024;
const parts = { path: 'path', query: 'query', header: 'headers' } as const;

/** The source of `requests.js`: the validators of each operation's path, query, headers and body. */
export function requestsModule(operations: readonly BundledOperation[], schemas: Schemas, runtime: string): string {
  const parameters = new SchemaCompiler(schemas, { allErrors: true });
  const smallBodies = new SchemaCompiler(schemas, { allErrors: true, useDefaults: true });
  const largeBodies = new SchemaCompiler(schemas, { useDefaults: true });
  const table: ValidatorTable = {};
  for (const { source, specification } of operations) {
    const entry: Record<string, string> = (table[specification.id] = {});
    for (const [place, part] of Object.entries(parts)) {
      const schema = parametersSchema(source.node, place);
      if (schema) parameters.add((entry[part] = exportName(specification, part)), schema);
    }
    const body = jsonSchema(source.node['requestBody']);
    if (body === undefined) continue;
    const compiler = specification.bodyLimit <= allErrorsLimit ? smallBodies : largeBodies;
    const { whole, each } = splitOff(body);
    compiler.add((entry['body'] = exportName(specification, 'body')), whole);
    if (each !== undefined) compiler.add((entry['each'] = exportName(specification, 'each')), each);
  }
  return moduleOf([parameters, smallBodies, largeBodies], table, runtime);
}

/** The source of `answers.js`: the validators of each operation's successes by status. */
export function answersModule(operations: readonly BundledOperation[], schemas: Schemas, runtime: string): string {
  const compiler = new SchemaCompiler(schemas);
  const table: ValidatorTable = {};
  for (const { source, specification } of operations) {
    const entry: Record<string, string> = (table[specification.id] = {});
    for (const [status, response] of objectEntries(source.node['responses'])) {
      const schema = jsonSchema(response);
      if (schema !== undefined) compiler.add((entry[status] = exportName(specification, status)), schema);
    }
  }
  return moduleOf([compiler], table, runtime);
}

/** The source of `events.js`: the validators of payloads by event type. */
export function eventsModule(events: readonly EventSource[], schemas: Schemas, runtime: string): string {
  const compiler = new SchemaCompiler(schemas);
  const table: Record<string, string> = {};
  for (const { type, node } of events) compiler.add((table[type] = type.replace('.', '_')), node['schema'] ?? {});
  return moduleOf([compiler], table, runtime);
}

type ValidatorTable = Record<string, Record<string, string>>;

/** One object schema for all parameters of a place; undeclared ones are refused. */
export function parametersSchema(node: JsonObject, place: string): JsonObject | null {
  const declared = listOf(node['parameters']).map(objectOf);
  const parameters = declared.filter((parameter) => parameter['in'] === place);
  // The kernel hands in declared headers and the template's path parameters only, but any query.
  if (parameters.length === 0 && place !== 'query') return null;
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

/** Takes the items of an `x-validate-each` array out of a body's schema, so that the handler judges them one by one. */
function splitOff(body: Json): { whole: Json; each?: Json } {
  const properties = objectOf(objectOf(body)['properties']);
  const [name] = Object.entries(properties).find(([, schema]) => isObject(schema) && schema['x-validate-each'] === true) ?? [];
  if (name === undefined) return { whole: body };
  const { items = {}, ...list } = objectOf(properties[name]);
  return { whole: { ...objectOf(body), properties: { ...properties, [name]: list } }, each: items };
}

function exportName({ id }: OperationSpecification, part: string): string {
  return `${id.replace(/\W/g, '_')}_${part}`;
}

function moduleOf(compilers: SchemaCompiler[], table: object, runtime: string): string {
  // Validators of different compilers have the same private names, so that each group gets a scope of its own.
  const groups = compilers.map((compiler) => compiler.moduleSource()).filter((source) => source !== '');
  const body = groups.length === 1 ? groups[0] : groups.map((source) => source).join('\n');
  const entries = JSON.stringify(table, null, 2).replace(/: "(\w+)"/g, ': $1');
  return `import { characterCount, formats, isEqual } from '${runtime}';\n\n${body}\nexport const validators = ${entries};\n`;
}
