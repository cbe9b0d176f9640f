import { type HandlerAnswer, JsonText, RawBody } from '../plugin/operation.ts';
import type { BoundOperation } from './bound-operation.ts';

/**
 * Outside production: fails an answer that the spec does not declare, and a handler that skipped what its extensions
 * oblige it to. A failure is a programming error and becomes a 500 that names it in the log.
 */
export function checkAnswer(
  { specification, answers }: BoundOperation,
  answer: HandlerAnswer,
  kept: { owned: boolean; finished: boolean; matched: boolean },
): void {
  if (answers === null) return;
  const { id, statuses, authorization, idempotency, precondition } = specification;
  if (!statuses.includes(answer.status))
    throw new Error(`${id} answered ${answer.status}, which its spec does not declare`);
  if (authorization.kind === 'owner' && !kept.owned) {
    throw new Error(
      `${id} is x-authz: owner(${authorization.entity}), but its handler did not get the row through context.owned`,
    );
  }
  if (idempotency && !kept.finished) {
    throw new Error(`${id} is x-idempotent, but its handler did not make its answer in context.finish`);
  }
  if (precondition && !kept.matched) {
    throw new Error(`${id} is x-precondition, but its handler did not call context.requireMatch`);
  }
  const validate = answers[answer.status];
  const types = specification.answerTypes?.[answer.status];
  if (types && answer.body instanceof RawBody && types.includes(answer.body.type)) return;
  if (!validate) {
    if (answer.body !== undefined || types)
      throw new Error(`${id} answered ${answer.status} with another body than its spec declares`);
    return;
  }
  const body: unknown = answer.body instanceof JsonText ? JSON.parse(answer.body.text) : asJson(answer.body);
  if (!validate(body)) {
    const [first] = validate.errors ?? [];
    throw new Error(
      `${id} answered ${answer.status} against its schema: ${first?.instancePath ?? ''} ${first?.message ?? ''}`,
    );
  }
}

/** What the client will see of an object: dates as text, undefined members gone. */
function asJson(body: unknown): unknown {
  return body === undefined ? undefined : JSON.parse(JSON.stringify(body));
}
