/** Keywords of a JSON schema whose values are data, in which nothing is a schema or a reference. */
export const dataKeywords: ReadonlySet<string> = new Set([
  'example',
  'examples',
  'default',
  'enum',
  'const',
  'required',
]);

/** Keywords whose values are schemas by name. */
export const schemaMapKeywords: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'dependentSchemas',
]);

/** Where schemas stand in a document, after bundling. */
export const componentPrefix = '#/components/schemas/';

/** The component that a reference names. */
export function componentOf(reference: string): string {
  return reference.slice(componentPrefix.length);
}
