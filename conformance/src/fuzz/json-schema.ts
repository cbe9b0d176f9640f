/** JSON as a document or a body holds it. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A JSON schema as far as values are made from it. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  enum?: Json[];
  const?: Json;
  example?: Json;
  examples?: Json[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  minProperties?: number;
  maxProperties?: number;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
}

/** The named schemas of a document. */
export type Components = Readonly<Record<string, JsonSchema>>;

const prefix = '#/components/schemas/';

/**
 * The schema with its references followed and all parts of its `allOf` in one: bounds of a later part replace those of
 * an earlier one, fields are added. Throws for a reference that leads nowhere.
 */
export function resolved(schema: JsonSchema, components: Components): JsonSchema {
  const { $ref, allOf = [], ...own } = schema;
  const parts = [...($ref === undefined ? [] : [named($ref, components)]), ...allOf];
  if (parts.length === 0) return own;
  return [...parts.map((part) => resolved(part, components)), own].reduce((whole, part) => ({
    ...whole,
    ...part,
    ...((whole.properties ?? part.properties) && { properties: { ...whole.properties, ...part.properties } }),
    ...((whole.required ?? part.required) && { required: [...(whole.required ?? []), ...(part.required ?? [])] }),
  }));
}

function named(reference: string, components: Components): JsonSchema {
  const schema = reference.startsWith(prefix) ? components[reference.slice(prefix.length)] : undefined;
  if (!schema) throw new Error(`The document refers to ${reference}, which it does not have`);
  return schema;
}

/** The types that a value may have; without `type` they follow from the other keywords, all of them when none says. */
export function typesOf({
  type,
  properties,
  additionalProperties,
  items,
  pattern,
  format,
  minLength,
}: JsonSchema): string[] {
  if (type !== undefined) return [type].flat();
  if (properties ?? additionalProperties) return ['object'];
  if (items) return ['array'];
  if (pattern ?? format ?? minLength) return ['string'];
  return ['null', 'boolean', 'integer', 'string'];
}
