import type { Operation } from '../document/document.ts';
import { type Exchange, isSuccess, jsonOf } from '../instance/exchange.ts';
import { inParallel } from '../in-parallel.ts';
import { unlikeWhatIs } from '../requests/unlike.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { expectStatus } from './claims.ts';
import { reachable } from './statuses.ts';

const name = 'caching';

/** Entity tags, and answers that are kept. */
export const caching: Check = {
  name,
  asks: 'Is what the client has confirmed with 304, and is a change seen by the next read?',
  writes: true,
  async run(run) {
    const tagged = run.document.operations.filter(({ responses }) => responses.has(304));
    await inParallel(tagged, 4, (operation) => reachable(run, operation.id, () => confirm(run, operation), name));
    const changing = run.document.operations.filter(({ method, body }) => /PUT|PATCH/.test(method) && body?.schema);
    await inParallel(changing, 4, (operation) => reachable(run, operation.id, () => seeChange(run, operation), name));
  },
};

async function confirm(run: Run, operation: Operation): Promise<void> {
  const { sent } = await run.requests.valid(operation);
  const first = await run.send(operation, sent);
  const tag = String(first.answer.headers.etag);
  const holds = (exchange: Exchange, rule: string, right: boolean, expected: string, observed: unknown) =>
    run.verify(right, { check: name, operation: operation.id, rule, expected, observed: String(observed), exchange });
  if (operation.cacheSeconds !== null) {
    const kept = String(first.answer.headers['cache-control']);
    const age = Number(/max-age=(\d+)/.exec(kept)?.[1]);
    holds(
      first,
      'No client keeps it longer than the store.',
      age <= operation.cacheSeconds || /no-cache/.test(kept),
      `max-age of ${operation.cacheSeconds} at most`,
      kept,
    );
  }
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await run.send(operation, { ...sent, headers: { ...sent.headers, 'if-none-match': known } });
    // What others write on a busy store may come in between.
    if (again.answer.status === 200 && again.answer.headers.etag !== tag) continue;
    expectStatus(
      run,
      name,
      `If-None-Match: ${known === tag ? 'the tag' : known.replace(tag, 'the tag')} is 304.`,
      again,
      304,
    );
    holds(
      again,
      '304 repeats the tag.',
      known === '*' || again.answer.headers.etag === tag,
      tag,
      again.answer.headers.etag,
    );
  }
  const other = await run.send(operation, { ...sent, headers: { ...sent.headers, 'if-none-match': '"other"' } });
  expectStatus(run, name, 'Another tag gets the answer.', other, 200);
}

/** What a PUT or PATCH has set is in the next GET of the same path, kept or not. */
async function seeChange(run: Run, operation: Operation): Promise<void> {
  const reading = run.document.at('GET', operation.path);
  if (!reading || /password|email/.test(operation.path)) return;
  const { sent, person } = await run.requests.valid(operation);
  const token = reading.authorization.kind === 'public' ? undefined : (person?.token ?? sent.token);
  const read = () => run.send(reading, { path: sent.path, token });
  await read();
  const before = jsonOf(await read()) ?? {};
  let json = unlikeWhatIs(run, operation, sent.json, before);
  let changed = await run.send(operation, { ...sent, json });
  if (!isSuccess(changed)) {
    // What else it could be is not always allowed.
    json = sent.json as Record<string, unknown>;
    changed = await run.send(operation, sent);
  }
  if (!isSuccess(changed)) return;
  const after = await read();
  const seen = jsonOf(after) ?? {};
  let differs = false;
  for (const [field, value] of Object.entries(json)) {
    if (!(field in seen) || typeof value === 'object') continue;
    differs ||= before[field] !== value;
    run.verify(seen[field] === value, {
      check: name,
      operation: reading.id,
      rule: `${field} is read as ${operation.id} has just set it.`,
      expected: JSON.stringify(value),
      observed: JSON.stringify(seen[field]),
      exchange: after,
    });
  }
  if (!differs) run.skip(name, `${operation.id}: it sets nothing that can be told from what was there`);
}
