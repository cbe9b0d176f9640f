import { readDocument } from '../document/read-document.ts';
import type { Exchange, Sent } from '../instance/exchange.ts';
import { Judge } from './judge.ts';
import type { FuzzTarget } from './target.ts';

/** What can be wrong with the store of things. */
export interface ThingsFaults {
  /** Fails at names with this in them. */
  failsAt?: string;
  /** Takes counts that are too large. */
  takesAnyCount?: boolean;
  /** Takes any token, and none. */
  isOpen?: boolean;
  keepsDeleted?: boolean;
  forgetsCreated?: boolean;
  /** Refuses this name although the document allows it. */
  refuses?: string;
  /** Leaves the name out of what it answers. */
  isShort?: boolean;
  /** Requests after which a token is dead. */
  tokenLasts?: number;
}

const problem = (codes: string[]) => ({ 'x-problems': codes, content: { 'application/problem+json': { schema: {} } } });
const thing = { type: 'object', required: ['id', 'name'], additionalProperties: false } as const;
const id = {
  name: 'id',
  in: 'path',
  required: true,
  example: 'a',
  schema: { type: 'string', pattern: '^[a-z0-9]{1,8}$' },
};
const shown = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } };
const refusals = { 401: problem(['not-signed-in']), 404: problem(['not-found']), 422: problem(['invalid-request']) };

const document = readDocument({
  openapi: '3.1.0',
  tags: [{ name: 'things' }],
  components: {
    schemas: {
      Name: { type: 'string', minLength: 1, maxLength: 5 },
      Thing: { ...thing, properties: { id: { type: 'string' }, name: { $ref: '#/components/schemas/Name' } } },
    },
  },
  paths: {
    '/v1/things': {
      post: {
        operationId: 'things.create',
        'x-authz': 'user',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: { $ref: '#/components/schemas/Name' },
                  count: { type: 'integer', minimum: 0, maximum: 9 },
                },
              },
            },
          },
        },
        responses: { 201: shown, ...refusals },
      },
    },
    '/v1/things/{id}': {
      get: { operationId: 'things.get', 'x-authz': 'public', parameters: [id], responses: { 200: shown, ...refusals } },
      delete: {
        operationId: 'things.delete',
        'x-authz': 'user',
        parameters: [id],
        responses: { 204: {}, ...refusals },
      },
    },
  },
});

/** A store in memory with one kind of thing, to be held to its document; and what was sent to it. */
export function openThings(faults: ThingsFaults = {}): FuzzTarget & { sent: string[] } {
  const judge = new Judge(document);
  const things = new Map<string, string>();
  const uses = new Map<string, number>();
  const sent: string[] = [];
  let next = 0;

  function answer({ method = 'GET', path, token, body, json }: Sent): { status: number; body?: object } {
    const operation = document.operations.find(
      (candidate) => candidate.method === method && matches(candidate.path, path),
    );
    if (!operation) return { status: 404, body: { code: 'not-found' } };
    const used = (uses.get(token ?? '') ?? 0) + 1;
    uses.set(token ?? '', used);
    const isKnown = token?.startsWith('token') && used <= (faults.tokenLasts ?? Infinity);
    if (operation.authorization.kind !== 'public' && !isKnown && !faults.isOpen) {
      return { status: 401, body: { code: 'not-signed-in' } };
    }
    const key = decoded(path.split('?')[0]?.split('/')[3] ?? '');
    const text = json === undefined ? (body?.toString() ?? null) : JSON.stringify(json);
    const query = [...new URL(path, 'http://things.test').searchParams];
    const verdict = judge.verdict(operation, { path: { id: key }, query, body: text });
    const { name = '', count = 0 } = read(text);
    const isTaken =
      faults.takesAnyCount && typeof name === 'string' && name !== '' && typeof count === 'number' && count > 9;
    if (faults.failsAt !== undefined && typeof name === 'string' && name.includes(faults.failsAt))
      return { status: 500, body: {} };
    if (verdict !== 'valid' && !isTaken) return { status: 422, body: { code: 'invalid-request' } };
    if (faults.refuses !== undefined && name === faults.refuses)
      return { status: 422, body: { code: 'invalid-request' } };
    if (method === 'POST') {
      const id = `t${++next}`;
      if (!faults.forgetsCreated) things.set(id, name);
      return { status: 201, body: faults.isShort ? { id } : { id, name: name.slice(0, 5) } };
    }
    const found = things.get(key);
    if (found === undefined) return { status: 404, body: { code: 'not-found' } };
    if (method === 'DELETE') {
      if (!faults.keepsDeleted) things.delete(key);
      return { status: 204 };
    }
    return { status: 200, body: { id: key, name: found } };
  }

  async function send(question: Sent, operation: string): Promise<Exchange> {
    const { status, body } = answer(question);
    sent.push(`${question.method} ${question.path} ${String(question.body ?? JSON.stringify(question.json))}`);
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    const text = body ? JSON.stringify(status >= 400 ? { status, ...body } : body) : '';
    const headers = { 'content-type': type, date: 'Sun, 22 Nov 2026 12:00:00 GMT' };
    const bytes = Buffer.from(text);
    return {
      operation,
      sent: question,
      url: `http://things.test${question.path}`,
      headers: {},
      answer: { status, headers, text, bytes },
      duration: 1,
    };
  }

  return {
    document,
    sent,
    send,
    tokenFor: async () => `token${++next}`,
    good: async ({ method, authorization }) => {
      const id = `g${++next}`;
      things.set(id, 'name');
      const path = method === 'POST' ? '/v1/things' : `/v1/things/${id}`;
      const token = authorization.kind === 'public' ? {} : { token: `token${++next}` };
      return { method, path, ...token, ...(method === 'POST' && { json: { name: 'good' } }) };
    },
  };
}

/** What is no UTF-8 stays as it is, and so is no id. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function matches(template: string, path: string): boolean {
  return template.split('/').length === (path.split('?')[0] ?? '').split('/').length;
}

function read(text: string | null): { name?: string; count?: number } {
  try {
    const body: unknown = JSON.parse(text ?? '{}');
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}
