import { isObject, type Json, type JsonObject } from '../json.ts';
import { componentOf, schemaMapKeywords } from '../json-schema.ts';

const listKeywords = ['oneOf', 'anyOf', 'allOf', 'prefixItems'];
// Conditions (`not`, `if`, `contains`, `propertyNames`) only narrow what another schema lets in.
const singleKeywords = ['items', 'additionalProperties'];

/** A schema within another and where it stands, such as `body.games[].price`. */
export interface Subschema {
  place: string;
  schema: JsonObject;
}

/** A schema and all below it, components included, each component once. */
export function* subschemas(
  schema: Json | undefined,
  place: string,
  schemas: ReadonlyMap<string, JsonObject>,
  seen = new Set<string>(),
): Iterable<Subschema> {
  if (!isObject(schema)) return;
  yield { place, schema };
  const { $ref } = schema;
  if (typeof $ref === 'string') {
    const name = componentOf($ref);
    if (!seen.has(name)) yield* subschemas(schemas.get(name), place, schemas, seen.add(name));
  }
  for (const keyword of schemaMapKeywords) {
    const map = schema[keyword];
    if (!isObject(map)) continue;
    for (const [name, entry] of Object.entries(map)) yield* subschemas(entry, `${place}.${name}`, schemas, seen);
  }
  for (const keyword of listKeywords) {
    const list = schema[keyword];
    if (Array.isArray(list)) for (const entry of list) yield* subschemas(entry, place, schemas, seen);
  }
  for (const keyword of singleKeywords) {
    yield* subschemas(schema[keyword], keyword === 'items' ? `${place}[]` : place, schemas, seen);
  }
}
