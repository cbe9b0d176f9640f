import openapiTypeScript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import type { JsonObject } from '../json.ts';

/** TypeScript types of a document: `paths`, `operations`, `components`, and each schema under its own name. */
export async function typesSource(document: JsonObject): Promise<string> {
  // The document was written and checked by these tools; openapi-typescript validates it once more.
  const nodes = await openapiTypeScript(structuredClone(document) as JsonObject & OpenAPI3, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    defaultNonNullable: false,
    silent: true,
  });
  return `/* eslint-disable */\n// Generated from the specification. Do not edit.\n\n${astToString(nodes)}`;
}
