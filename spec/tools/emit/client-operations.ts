import type { BundledOperation } from '../document/complete-operation.ts';
import { dereferenced } from '../document/operation-specification.ts';
import { objectOf } from '../json.ts';
import type { Source } from '../source/source.ts';
import { union } from './contracts.ts';
import { jsonSchema } from './validators.ts';

/** The table that a client finds operations by, in the languages that it is needed in. */
export interface ClientOperations {
  typeScript: string;
  javaScript: string;
  declaration: string;
}

const header = `// Generated from the specification. Do not edit.

/** Operation id -> method, path, and true for pages or 'file' for an answer that is no JSON. */
export`;

const ownOperations = `/** Types of these operations, for the SDK's \`createClient<OwnOperations>(operations, ...)\`. */
export type OwnOperations = Pick<import('./types.d.ts').operations, keyof typeof operations>;
`;

/** What a client needs to know of each operation, as small as it goes: it is part of every browser bundle. */
export function clientOperations(operations: readonly BundledOperation[], source: Source): ClientOperations {
  const rows = operations
    .map((operation): [id: string, route: string] => {
      const { id, method, path, answerTypes } = operation.specification;
      const form = answerTypes ? ", 'file'" : isPaginated(operation, source) ? ', true' : '';
      return [`'${id}'`, `['${method}', '${path}'${form}]`];
    })
    .sort(([first], [second]) => (first < second ? -1 : 1));
  const table = rows.map(([id, route]) => `  ${id}: ${route},`).join('\n');
  const types = rows.map(([id, route]) => `  readonly ${id}: readonly ${route};`).join('\n');
  const codes = operations.flatMap(({ specification }) => Object.values(specification.problems).flat());
  const problemCode = `/** Every problem code of the public document. */\nexport type ProblemCode =${union(codes)}`;
  return {
    typeScript: `${header} const operations = {\n${table}\n} as const;\n\n${problemCode}\n`,
    javaScript: `${header} const operations = {\n${table}\n};\n`,
    declaration: `${header} declare const operations: {\n${types}\n};\n\n${ownOperations}\n${problemCode}\n`,
  };
}

/** A list that is read page by page: it takes `cursor` and answers `items` and `nextCursor`. */
function isPaginated({ node, specification }: BundledOperation, source: Source): boolean {
  const takesCursor = specification.parameters.some(
    (parameter) => parameter.in === 'query' && parameter.name === 'cursor',
  );
  const answer = dereferenced(jsonSchema(objectOf(node['responses'])['200']), source);
  const properties = objectOf(answer['properties']);
  return takesCursor && properties['items'] !== undefined && properties['nextCursor'] !== undefined;
}
