import type { Fault } from '../harness/broken-store.ts';
import { withBody } from './fault-parts.ts';
import type { PlantedFault } from './planted-fault.ts';

interface OperationNode {
  summary: unknown;
  parameters: { name: string; example: unknown; schema: Record<string, unknown> }[];
  requestBody: { content: { 'application/json': { example: unknown } } };
  responses: Record<string, { headers: Record<string, unknown>; content: Record<string, { schema: unknown }> }>;
}

/** What is wrong with the document that a store serves. */
export const faultsOfDocuments: PlantedFault[] = [
  {
    what: 'a document that OpenAPI does not have',
    check: 'instance',
    operation: 'users.getPreferences',
    rule: 'The document is one.',
    fault: documented('/v1/accounts/me/preferences', 'get', (node) => {
      node.summary = 7;
    }),
  },
  {
    what: 'an answer whose schema is none',
    check: 'instance',
    operation: 'catalog.listTags',
    rule: 'The schemas of 200 are some.',
    fault: documented('/v1/tags', 'get', ({ responses }) => {
      for (const media of Object.values(responses['200']?.content ?? {})) media.schema = { minLength: 'ten' };
    }),
  },
  {
    what: 'an example of a body that breaks its schema',
    check: 'instance',
    operation: 'users.login',
    rule: 'The example of the body keeps its schema.',
    fault: documented('/v1/sessions', 'post', ({ requestBody }) => {
      requestBody.content['application/json'].example = { account: 'alice' };
    }),
  },
  {
    what: 'an example of a parameter that breaks its schema',
    check: 'instance',
    operation: 'catalog.listNews',
    rule: 'The example of limit keeps its schema.',
    fault: documented('/v1/news', 'get', ({ parameters }) => {
      for (const parameter of parameters) if (parameter.name === 'limit') parameter.example = 'ten';
    }),
  },
  {
    what: 'an answer without a header that it must have',
    check: 'schemas',
    operation: 'users.listSessions',
    rule: 'X-Sessions comes with the answer.',
    fault: documented('/v1/sessions', 'get', ({ responses }) => {
      Object.assign(responses['200']?.headers ?? {}, { 'X-Sessions': { required: true, schema: { type: 'integer' } } });
    }),
  },
];

/** Another document of an operation than the one that the store keeps to. */
function documented(path: string, method: string, change: (node: OperationNode) => void): Fault {
  return withBody('GET', /^\/openapi\.json$/, (body) => {
    const { paths } = body as { paths: Record<string, Record<string, OperationNode>> };
    const node = paths[path]?.[method];
    if (node === undefined) throw new Error(`${method} ${path} is not in the document`);
    change(node);
    return body;
  });
}
