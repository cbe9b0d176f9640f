import type { ApiDocument, Operation } from '../document/document.ts';
import type { Schemas } from '../document/schemas.ts';
import { codeOf, type Exchange, isSuccess, jsonOf } from '../instance/exchange.ts';
import { mistakeInDeclared } from '../checks/judge-answer.ts';
import type { FuzzCase } from './cases.ts';
import type { Verdict } from './judge.ts';

/** What does not hold, as a finding says it. */
export interface Mismatch {
  rule: string;
  expected: string;
  observed: string;
}

/** Codes of the house for input that breaks its schema. */
const invalidCodes = new Set(['invalid-request', 'malformed-body']);

export const rules = {
  answered: 'No request makes the store fail.',
  declared: 'Every answer is one that the document declares.',
  schema: 'Every answer keeps its schema.',
  refused: 'Input that breaks the document is refused.',
  accepted: 'Input that keeps the document is not refused as invalid.',
  authenticated: 'Whoever must be signed in is refused without a token that is good.',
  gone: 'What was deleted is not there any more.',
  there: 'What was created can be read.',
} as const;

/** What an answer does wrong, whatever was meant; null when nothing. */
export function mismatchOf(
  operation: Operation,
  { kind, rule }: FuzzCase,
  verdict: Verdict,
  exchange: Exchange,
  schemas: Schemas,
): Mismatch | null {
  const { answer } = exchange;
  const observed = told(exchange);
  if (answer.status === 0 || answer.status >= 500) {
    return { rule: rules.answered, expected: 'a status below 500', observed };
  }
  if ((kind === 'nobody' || kind === 'forged') && answer.status !== 401) {
    return { rule: rules.authenticated, expected: '401', observed };
  }
  if (verdict === 'invalid' && isSuccess(exchange)) {
    return { rule: rules.refused, expected: `a refusal, for ${rule || 'the body'}`, observed };
  }
  if (verdict === 'valid' && (answer.status === 422 || answer.status === 400) && invalidCodes.has(codeOf(exchange))) {
    return { rule: rules.accepted, expected: 'anything but a refusal of the input', observed };
  }
  return mistakeInAnswer(operation, exchange, schemas);
}

function mistakeInAnswer(operation: Operation, exchange: Exchange, schemas: Schemas): Mismatch | null {
  const { responses } = operation;
  const { answer } = exchange;
  const declared = responses.get(answer.status);
  // Of a path that leads to another operation or to none, nothing more is known.
  if (!declared) {
    if (answer.status === 404 || answer.status === 405) return null;
    return { rule: rules.declared, expected: `one of ${[...responses.keys()].join(', ')}`, observed: told(exchange) };
  }
  const type = String(answer.headers['content-type'] ?? '').split(';')[0] ?? '';
  const pointer = declared.content.get(type);
  if (pointer === undefined) {
    if (declared.content.size === 0 || answer.bytes.length === 0) {
      return mistakeInDeclared(schemas, exchange, operation, declared);
    }
    const expected = [...declared.content.keys()].join(' or ');
    return { rule: rules.declared, expected, observed: `${answer.status} of type ${type || 'none'}` };
  }
  const mistake = pointer === null ? null : schemas.mistake(pointer, jsonOf(exchange));
  if (mistake !== null) return { rule: rules.schema, expected: `its schema for ${answer.status}`, observed: mistake };
  return mistakeInDeclared(schemas, exchange, operation, declared);
}

/** An operation that reads at a path what another one has made or deleted there. */
export function readerAt({ operations }: ApiDocument, path: string): Operation | undefined {
  return operations.find((operation) => operation.method === 'GET' && operation.path === path);
}

/** An answer in a few words. */
export function told({ answer }: Exchange): string {
  if (answer.status === 0) return `no answer: ${answer.text}`;
  return `${answer.status} ${answer.text.length > 300 ? `${answer.text.slice(0, 300)}...` : answer.text}`.trim();
}
