import type { BundledOperation } from '../document/complete-operation.ts';
import { isObject, type Json, type JsonObject, listOf, objectEntries, objectOf } from '../json.ts';
import { componentOf } from '../json-schema.ts';
import { jsonSchema } from './validators.ts';

type Schemas = ReadonlyMap<string, JsonObject>;

/** See `AnswerShape`; a component is named, the others are written as they are. */
type Shape = 'null' | 'true' | { keys: Record<string, Shape> } | { items: Shape } | { name: string };

type AnsweringOperation = Pick<BundledOperation, 'node'> & { specification: { id: string } };

/**
 * The source of `shapes.js`: which fields each success of each operation may hold. The kernel leaves out all others, also
 * in production, where answers are not validated. Components are made before they are filled, because they may hold themselves.
 */
export function shapesModule(operations: readonly AnsweringOperation[], schemas: Schemas): string {
  const named = new Map<string, Shape>();
  const table: string[] = [];
  for (const { node, specification } of operations) {
    const answers: string[] = [];
    for (const [status, response] of objectEntries(node['responses'])) {
      const schema = jsonSchema(response);
      if (schema !== undefined) answers.push(`${status}: ${written(shapeOf(schema, schemas, named))}`);
    }
    if (answers.length > 0) table.push(`  '${specification.id}': { ${answers.join(', ')} },`);
  }
  return [
    '// Generated from the specification. Do not edit.\n',
    `const schemas = { ${[...named.keys()].map((name) => `${name}: {}`).join(', ')} };`,
    ...[...named].map(([name, shape]) => `Object.assign(schemas.${name}, ${written(shape)});`),
    '\nexport const shapes = {',
    ...table,
    '};\n',
  ].join('\n');
}

/** `named` collects the shapes of the object schemas that are components. */
function shapeOf(schema: Json | undefined, schemas: Schemas, named: Map<string, Shape>): Shape {
  const node = objectOf(schema);
  const inner = (part: Json | undefined): Shape => shapeOf(part, schemas, named);
  if (typeof node['$ref'] === 'string') {
    const name = componentOf(node['$ref']);
    if (named.has(name)) return { name };
    const target = schemas.get(name);
    // Known before its own fields are looked at, for those that lead back to it.
    if (target && isClosed(target)) named.set(name, 'null');
    const shape = inner(target);
    if (!named.has(name)) return shape;
    named.set(name, shape);
    return { name };
  }
  const alternatives = alternativesOf(node);
  if (alternatives.length > 0) return node['properties'] ? 'true' : union(alternatives.map(inner), named);
  if (node['items'] !== undefined) return { items: inner(node['items']) };
  if (!isClosed(node)) return isScalar(node) ? 'null' : 'true';
  return { keys: Object.fromEntries(objectEntries(node['properties']).map(([key, field]) => [key, inner(field)])) };
}

const scalarTypes = ['string', 'integer', 'number', 'boolean', 'null'];

function isScalar({ type, enum: values, const: value }: JsonObject): boolean {
  const types = [type ?? []].flat();
  const isTyped = types.length > 0 && types.every((each) => scalarTypes.includes(String(each)));
  return isTyped || values !== undefined || value !== undefined;
}

function alternativesOf(node: JsonObject): Json[] {
  return ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => listOf(node[keyword]));
}

function isClosed(node: JsonObject): boolean {
  return isObject(node['properties']) && node['additionalProperties'] === false && alternativesOf(node).length === 0;
}

/** What any of them lets through. */
function union(shapes: readonly Shape[], named: ReadonlyMap<string, Shape>): Shape {
  const structured = shapes.filter((shape) => shape !== 'null');
  const [first = 'null', ...others] = structured;
  if (others.length === 0) return first;
  const keys: Record<string, Shape> = {};
  for (const shape of structured) {
    const resolved = typeof shape === 'object' && 'name' in shape ? named.get(shape.name) : shape;
    // Lists beside objects, or a schema that holds itself, are rare enough to be let through whole.
    if (typeof resolved !== 'object' || !('keys' in resolved)) return 'true';
    for (const [key, field] of Object.entries(resolved.keys)) {
      const other = keys[key];
      keys[key] = other ? union([other, field], named) : field;
    }
  }
  return { keys };
}

function written(shape: Shape): string {
  if (typeof shape === 'string') return shape;
  if ('name' in shape) return `schemas.${shape.name}`;
  if ('items' in shape) return `[${written(shape.items)}]`;
  const fields = Object.entries(shape.keys).map(([key, field]) => `${JSON.stringify(key)}: ${written(field)}`);
  return `{ ${fields.join(', ')} }`;
}
