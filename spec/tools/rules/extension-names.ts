import { isObject, type Json, type JsonObject } from '../json.ts';
import { dataKeywords } from '../json-schema.ts';
import { policyReaders } from '../source/policy.ts';
import type { OperationSource } from '../source/source.ts';

/** Where else extensions may stand, as a path into the operation. */
const innerPlaces = [
  /^responses\.\d+\.x-problems$/,
  /^requestBody\.content\.application\/json\.schema\.properties\.\w+\.x-validate-each$/,
];

/** Every member with `x-` is known and stands where it means something: otherwise it would silently not be enforced. */
export function* checkExtensionNames({ node }: OperationSource): Iterable<string> {
  for (const place of extensionsIn(node)) {
    if (Object.hasOwn(policyReaders, place) || innerPlaces.some((known) => known.test(place))) continue;
    yield `${place} is unknown; an operation may have ${Object.keys(policyReaders).join(', ')}`;
  }
}

/** A schema that several places share has no extensions, because it does not know what they would mean there. */
export function* checkSchemaExtensions(schema: JsonObject): Iterable<string> {
  for (const place of extensionsIn(schema)) yield `${place} is unknown`;
}

function* extensionsIn(node: Json, trail = ''): Iterable<string> {
  if (Array.isArray(node)) for (const item of node) yield* extensionsIn(item, `${trail}[]`);
  else if (isObject(node)) {
    for (const [key, value] of Object.entries(node)) {
      const place = trail ? `${trail}.${key}` : key;
      if (key.startsWith('x-')) yield place;
      else if (!dataKeywords.has(key)) yield* extensionsIn(value, place);
    }
  }
}
