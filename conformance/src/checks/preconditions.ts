import type { Operation } from '../document/document.ts';
import { inParallel } from '../in-parallel.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { expectStatus } from './claims.ts';
import { reachable } from './statuses.ts';

const name = 'preconditions';

/** If-Match, where the document asks for it. */
export const preconditions: Check = {
  name,
  asks: 'Does a change that needs If-Match go through on the version that was read, and on no other?',
  writes: true,
  async run(run) {
    const guarded = run.document.operations.filter(({ precondition }) => precondition);
    if (guarded.length === 0) run.skip(name, 'no operation of this instance asks for If-Match');
    await inParallel(guarded, 4, (operation) => reachable(run, operation.id, () => judge(run, operation), name));
  },
};

async function judge(run: Run, operation: Operation): Promise<void> {
  const { sent, person } = await run.requests.valid(operation);
  const reading = run.document.at('GET', operation.path);
  const { 'if-match': _, ...headers } = sent.headers ?? {};
  const ask = (more: Record<string, string>) => run.send(operation, { ...sent, headers: { ...headers, ...more } });
  expectStatus(run, name, 'It is not done blindly.', await ask({}), 428);
  if (!reading) return;
  const first = await run.send(reading, { path: sent.path, token: person?.token ?? sent.token });
  const tag = String(first.answer.headers.etag);
  for (const wrong of ['"99999"', `W/${tag}`, 'nonsense']) {
    expectStatus(run, name, 'Another version is refused.', await ask({ 'if-match': wrong }), 412);
  }
  expectStatus(run, name, 'The version that was read is changed.', await ask({ 'if-match': tag }), 'success');
  if (operation.method !== 'DELETE') {
    expectStatus(run, name, 'The version of before is refused.', await ask({ 'if-match': tag }), 412);
  }
}
