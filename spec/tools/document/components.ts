import { isObject, type Json, type JsonObject, objectEntries } from '../json.ts';

/** The schemas that are referenced from a node, directly or through each other. */
export function usedSchemas(node: Json, schemas: ReadonlyMap<string, JsonObject>): JsonObject {
  const used: JsonObject = {};
  const open: Json[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const name of references(next, '#/components/schemas/')) {
      const schema = schemas.get(name);
      if (!schema || used[name]) continue;
      used[name] = schema;
      open.push(schema);
    }
  }
  return sorted(used);
}

/** The headers that are referenced from a node. */
export function usedHeaders(node: Json, headers: JsonObject): JsonObject {
  const names = references(node, '#/components/headers/');
  return sorted(Object.fromEntries(Object.entries(headers).filter(([name]) => names.has(name))));
}

/** The members in the order of their names, so that a new one does not move others. */
export function sorted(node: JsonObject): JsonObject {
  return Object.fromEntries(objectEntries(node).sort(([first], [second]) => (first < second ? -1 : 1)));
}

function references(node: Json, prefix: string, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) references(item, prefix, found);
  else if (isObject(node)) {
    const { $ref } = node;
    if (typeof $ref === 'string' && $ref.startsWith(prefix)) found.add($ref.slice(prefix.length));
    for (const value of Object.values(node)) references(value, prefix, found);
  }
  return found;
}
