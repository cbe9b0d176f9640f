import { codeOf, type Exchange, isSuccess } from '../instance/exchange.ts';
import type { Run } from '../run-context.ts';
import { describe } from './judge-answer.ts';

/** Records whether an answer has a status, and a code where one is given. */
export function expectStatus(
  run: Run,
  check: string,
  rule: string,
  exchange: Exchange,
  status: number | 'success',
  code?: string,
): boolean {
  const right = status === 'success' ? isSuccess(exchange) : exchange.answer.status === status;
  return run.verify(right && (code === undefined || codeOf(exchange) === code), {
    check,
    operation: exchange.operation,
    rule,
    expected: status === 'success' ? 'a success' : `${status} ${code ?? ''}`.trim(),
    observed: describe(exchange),
    exchange,
  });
}
