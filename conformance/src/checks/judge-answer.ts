import type { DeclaredResponse, Operation } from '../document/document.ts';
import type { Schemas } from '../document/schemas.ts';
import { codeOf, type Exchange, jsonOf } from '../instance/exchange.ts';
import type { Run } from '../run-context.ts';

const check = 'schemas';
/** What only somebody who runs the store may see. */
const inside = /\bat [\w.<>]+ \(|node_modules|\.ts:\d+|select .+ from |insert into |violates .+ constraint/i;

/** Holds any answer of an operation to what the document declares for it. */
export function judgeAnswer(run: Run, exchange: Exchange): void {
  const operation = run.document.byId.get(exchange.operation ?? '');
  if (!operation || exchange.sent.method === 'HEAD') return;
  const { answer } = exchange;
  const claim = (holds: boolean, rule: string, expected: string, observed: string): boolean =>
    run.verify(holds, { check, operation: operation.id, rule, expected, observed, exchange });

  if (!claim(answer.status > 0, 'Every request is answered.', 'an answer', answer.text)) return;
  claim(
    answer.status < 500 || isOverload(exchange),
    'No request brings the store to an error of its own.',
    'a status below 500, or 503 unavailable with Retry-After',
    describe(exchange),
  );
  const declared = operation.responses.get(answer.status);
  const statuses = [...operation.responses.keys()].join(', ');
  if (!claim(declared !== undefined, 'Every status is declared.', `one of ${statuses}`, describe(exchange))) return;
  if (declared) judgeDeclared(run.schemas, exchange, operation, declared, claim);
}

/** What of an answer with a declared status is not as it is declared; null when nothing. */
export function mistakeInDeclared(
  schemas: Schemas,
  exchange: Exchange,
  operation: Operation,
  declared: DeclaredResponse,
): { rule: string; expected: string; observed: string } | null {
  let first: { rule: string; expected: string; observed: string } | null = null;
  judgeDeclared(schemas, exchange, operation, declared, (holds, rule, expected, observed) => {
    if (!holds) first ??= { rule, expected, observed };
    return holds;
  });
  return first;
}

/** A store that is overloaded may ask for another try; whether that one comes through is asked by `Run.send`. */
export function isOverload(exchange: Exchange): boolean {
  const { status, headers } = exchange.answer;
  return status === 503 && codeOf(exchange) === 'unavailable' && Number(headers['retry-after']) >= 0;
}

type Claim = (holds: boolean, rule: string, expected: string, observed: string) => boolean;

function judgeDeclared(
  schemas: Schemas,
  exchange: Exchange,
  operation: Operation,
  declared: DeclaredResponse,
  claim: Claim,
) {
  const { answer } = exchange;
  judgeHeaders(schemas, exchange, operation, declared, claim);
  if (declared.content.size === 0) {
    claim(answer.bytes.length === 0, 'An answer without a body has none.', 'no body', `${answer.bytes.length} bytes`);
    return;
  }
  const types = [...declared.content.keys()];
  const [type = ''] = String(answer.headers['content-type'] ?? '').split(';');
  if (!claim(declared.content.has(type), 'The media type is declared.', types.join(' or '), type || 'none')) return;
  const pointer = declared.content.get(type);
  if (typeof pointer !== 'string') return;
  const body = jsonOf(exchange);
  if (!claim(body !== undefined, 'A JSON body is JSON.', 'JSON', answer.text.slice(0, 200))) return;
  const mistake = schemas.mistake(pointer, body);
  claim(mistake === null, 'The body keeps its schema.', `${answer.status} as declared`, mistake ?? '');
  if (declared.status < 400) return;
  const code = codeOf(exchange);
  const codes = declared.problems.join(', ');
  claim(declared.problems.includes(code), 'The code of a problem is declared.', `${answer.status} ${codes}`, code);
  claim(body?.['status'] === answer.status, 'A problem names its status.', `${answer.status}`, `${body?.['status']}`);
  claim(!inside.test(answer.text), 'A problem shows nothing of the inside.', 'no stack and no SQL', answer.text);
}

function judgeHeaders(
  schemas: Schemas,
  exchange: Exchange,
  operation: Operation,
  declared: DeclaredResponse,
  claim: Claim,
) {
  const { answer } = exchange;
  for (const [name, pointer] of declared.headers) {
    const value = answer.headers[name.toLowerCase()];
    if (value === undefined) {
      const always =
        declared.requiredHeaders.includes(name) ||
        name === 'X-Request-Id' ||
        (name === 'ETag' && declared.status < 400);
      if (always) claim(false, `${name} comes with the answer.`, `${name} with ${declared.status}`, 'none');
      continue;
    }
    const text = String(value);
    const number = text !== '' && Number.isInteger(Number(text)) ? Number(text) : text;
    const mistake = schemas.mistake(pointer, text) === null ? null : schemas.mistake(pointer, number);
    claim(mistake === null, `${name} keeps its schema.`, `${name} as declared`, `${text}: ${mistake}`);
  }
  if (answer.status === 401) {
    const scheme = answer.headers['www-authenticate'];
    if (declared.headers.has('WWW-Authenticate') && codeOf(exchange) === 'not-signed-in')
      claim(scheme !== undefined, '401 says how to sign in.', 'WWW-Authenticate', 'none');
  }
  if (answer.status === 429) {
    const wait = Number(answer.headers['retry-after']);
    claim(wait >= 0, '429 says when to come back.', 'Retry-After', String(answer.headers['retry-after']));
  }
  if (operation.secret && answer.status < 300 && answer.bytes.length > 0) {
    const kept = String(answer.headers['cache-control'] ?? '');
    claim(kept.includes('no-store') || !/public|max-age=[1-9]/.test(kept), 'A secret is not kept.', 'no-store', kept);
  }
}

/** Status and code of an answer, as findings show it. */
export function describe(exchange: Exchange): string {
  const { status, text } = exchange.answer;
  return status === 0 ? `no answer (${text})` : `${status} ${codeOf(exchange)}`.trim();
}
