import { type JsonObject, listOf, objectOf, textOf } from '../json.ts';
import type { Source } from '../source/source.ts';
import { type BundledOperation, completeOperation } from './complete-operation.ts';
import { sorted, usedHeaders, usedSchemas } from './components.ts';
import { problemResponse, problemResponseName, problemsByCode } from './problem-responses.ts';

/**
 * A self-contained OpenAPI document of these operations, with only the components that they use. Refusals are components
 * of their own, named after their problems, because most operations share them.
 */
export function openApiDocument(
  operations: readonly BundledOperation[],
  source: Source,
  extraSchemas: readonly string[] = [],
): JsonObject {
  const problems = problemsByCode(source);
  const responses: JsonObject = {};
  const refusal = (status: number, codes: readonly string[]): JsonObject => {
    const name = problemResponseName(codes, problems);
    responses[name] ??= problemResponse(status, codes, problems);
    return { $ref: `#/components/responses/${name}` };
  };

  const paths: Record<string, JsonObject> = {};
  for (const operation of operations) {
    const { path, method } = operation.specification;
    const item = (paths[path] ??= {});
    item[method.toLowerCase()] = completeOperation(operation, source.commonParameters, refusal);
  }

  const plugins = new Set(operations.map(({ specification }) => specification.plugin));
  const extra = extraSchemas.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  return {
    ...source.header,
    tags: listOf(source.header['tags']).filter((tag) => plugins.has(textOf(objectOf(tag)['name']))),
    paths,
    components: {
      securitySchemes: usedSchemes(paths, source.securitySchemes),
      schemas: usedSchemas([paths, responses, extra], source.schemas),
      responses: sorted(responses),
      headers: usedHeaders([paths, responses], source.commonHeaders),
    },
  };
}

/** The ways to say who one is that some operation takes. */
function usedSchemes(paths: Record<string, JsonObject>, schemes: JsonObject): JsonObject {
  const operations = Object.values(paths).flatMap((item) => Object.values(item).map(objectOf));
  const used = new Set(
    operations.flatMap(({ security }) => listOf(security).flatMap((each) => Object.keys(objectOf(each)))),
  );
  return Object.fromEntries(Object.entries(schemes).filter(([name]) => used.has(name)));
}
