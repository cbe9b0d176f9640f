import type { Operation } from '../document/document.ts';
import { isSuccess, jsonOf } from '../instance/exchange.ts';
import { inParallel } from '../in-parallel.ts';
import { unlikeWhatIs } from '../requests/unlike.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { reachable } from './statuses.ts';

const name = 'entity-tags';

/** What a client has from before a change is not confirmed after it. */
export const entityTags: Check = {
  name,
  asks: 'Does a tag stand for one answer: the same as long as nothing changes, another one after a change?',
  writes: true,
  async run(run) {
    const { operations } = run.document;
    const tagged = operations.filter(({ responses }) => responses.has(304));
    await inParallel(tagged, 4, (operation) => reachable(run, operation.id, () => readTwice(run, operation), name));
    const pairs = operations.flatMap((changing) => {
      if (!/PUT|PATCH/.test(changing.method)) return [];
      const reading = operations.find(({ method, path }) => method === 'GET' && path === changing.path);
      return reading?.responses.has(304) ? [{ changing, reading }] : [];
    });
    await inParallel(
      pairs,
      4,
      ({ changing, reading }) => reachable(run, changing.id, () => judge(run, changing, reading), name),
      ({ changing }) => changing.id,
    );
  },
};

/** Pairs of reads that are tried: what others write may come in between. */
const tries = 10;

async function readTwice(run: Run, operation: Operation): Promise<void> {
  const { sent } = await run.requests.valid(operation);
  for (let n = 0; n < tries; n++) {
    const first = await run.send(operation, sent);
    const second = await run.send(operation, sent);
    if (first.answer.status !== 200) return;
    if (second.answer.text !== first.answer.text) continue;
    const [expected, observed] = [String(first.answer.headers.etag), String(second.answer.headers.etag)];
    const rule = 'The same answer has the same tag.';
    const claim = { check: name, operation: operation.id, rule, expected, observed, exchange: second };
    run.verify(observed === expected, claim);
    return;
  }
  run.skip(name, `${operation.id}: it answered something else each of ${tries} times`);
}

async function judge(run: Run, changing: Operation, reading: Operation): Promise<void> {
  const { sent, person } = await run.requests.valid(changing);
  const token = reading.authorization.kind === 'public' ? undefined : (person?.token ?? sent.token);
  const read = (headers: Record<string, string> = {}) => run.send(reading, { path: sent.path, token, headers });
  const before = await read();
  const tag = before.answer.headers.etag;
  if (before.answer.status !== 200 || tag === undefined) return;
  const json = unlikeWhatIs(run, changing, sent.json, jsonOf(before) ?? {});
  let changed = await run.send(changing, changing.body?.schema ? { ...sent, json } : sent);
  // What else it could be is not always allowed.
  if (!isSuccess(changed)) changed = await run.send(changing, sent);
  const after = await read();
  // A change to what was there already changes nothing.
  if (!isSuccess(changed) || after.answer.text === before.answer.text) {
    run.skip(name, `${changing.id}: it changes nothing that can be told from what was there`);
    return;
  }
  const known = await read({ 'if-none-match': tag });
  const rights = [
    {
      rule: `The tag from before ${changing.id} is not confirmed.`,
      holds: known.answer.status === 200,
      exchange: known,
    },
    { rule: 'Another answer has another tag.', holds: after.answer.headers.etag !== tag, exchange: after },
  ];
  for (const { rule, holds, exchange } of rights) {
    const { status, headers } = exchange.answer;
    const observed = `${status} with ${headers.etag}`;
    run.verify(holds, { check: name, operation: reading.id, rule, expected: `200 and not ${tag}`, observed, exchange });
  }
}
