import type { Operation } from '../document/document.ts';
import { isSuccess } from '../instance/exchange.ts';
import { inParallel } from '../in-parallel.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { expectStatus } from './claims.ts';
import { reachable } from './statuses.ts';

const name = 'idempotency';
const crowd = 20;

/** Idempotency-Key, where the document has it. */
export const idempotency: Check = {
  name,
  asks: 'Does a request under an Idempotency-Key happen once, however often and from however many sides it is sent?',
  writes: true,
  async run(run) {
    const keyed = run.document.operations.filter((operation) => operation.idempotency !== null);
    if (keyed.length === 0) run.skip(name, 'no operation of this instance takes an Idempotency-Key');
    await inParallel(keyed, 2, (operation) => reachable(run, operation.id, () => judge(run, operation), name));
  },
};

async function judge(run: Run, operation: Operation): Promise<void> {
  const { sent, person } = await run.requests.valid(operation);
  const first = await run.send(operation, sent);
  expectStatus(run, name, 'The first request is done.', first, 'success');
  const again = await run.send(operation, sent);
  run.verify(again.answer.text === first.answer.text && again.answer.status === first.answer.status, {
    check: name,
    operation: operation.id,
    rule: 'A retry gets the first answer, byte for byte.',
    expected: `${first.answer.status} ${first.answer.text.slice(0, 200)}`,
    observed: `${again.answer.status} ${again.answer.text.slice(0, 200)}`,
    exchange: again,
  });
  const replayed = again.answer.headers['idempotent-replayed'];
  run.verify(replayed === 'true' && first.answer.headers['idempotent-replayed'] === undefined, {
    check: name,
    operation: operation.id,
    rule: 'A replay says that it is one, and the first answer does not.',
    expected: 'Idempotent-Replayed: true',
    observed: String(replayed),
    exchange: again,
  });
  if (operation.body?.schema) {
    // Of the same caller: to another one the key is a new one.
    const other = await run.requests.valid(operation, person ? { person } : {});
    const key = sent.headers?.['idempotency-key'] ?? '';
    const path = sent.path;
    const reused = await run.send(operation, {
      ...other.sent,
      path,
      headers: { ...other.sent.headers, 'idempotency-key': key },
    });
    expectStatus(run, name, 'A key does not stand for another request.', reused, 422, 'idempotency-key-reused');
  }
  await rush(run, operation);
}

/** Many at the same time: one is done; the others wait for its answer, or are told to come back. */
async function rush(run: Run, operation: Operation): Promise<void> {
  const { sent } = await run.requests.valid(operation);
  const answers = await Promise.all(Array.from({ length: crowd }, () => run.send(operation, sent)));
  const made = answers.filter(isSuccess);
  const first = made.filter(({ answer }) => answer.headers['idempotent-replayed'] === undefined);
  run.verify(first.length === 1 && new Set(made.map(({ answer }) => answer.text)).size === 1, {
    check: name,
    operation: operation.id,
    rule: `${crowd} requests at once are done a single time.`,
    expected: 'one answer that is no replay, and all the same',
    observed: `${first.length} answers that are no replay, of ${made.length} successes`,
    exchange: first[1] ?? answers[0],
  });
  for (const exchange of answers) {
    if (isSuccess(exchange)) continue;
    expectStatus(run, name, 'Who comes too early is told so.', exchange, 409, 'idempotency-key-in-flight');
    run.verify(exchange.answer.headers['retry-after'] !== undefined, {
      check: name,
      operation: operation.id,
      rule: 'Who comes too early is told when to come back.',
      expected: 'Retry-After',
      observed: 'none',
      exchange,
    });
  }
}
