import type { Operation } from '../document/document.ts';
import { type Exchange, jsonOf, type Sent } from '../instance/exchange.ts';
import type { Person } from '../instance/people.ts';
import { inParallel } from '../in-parallel.ts';
import { withQuery } from '../mutations/changes.ts';
import type { Run } from '../run-context.ts';
import type { Check } from './check.ts';
import { expectStatus } from './claims.ts';
import { reachable } from './statuses.ts';

const name = 'pagination';
/** Pages that are read at most: a list may be as long as a catalogue. */
const most = 12;
const pageSize = 2;

interface Page {
  items: Record<string, unknown>[];
  nextCursor: string | null;
}

/** Lists, page by page, also while things are added. */
export const pagination: Check = {
  name,
  asks: 'Do the pages of a list give everything once, also while others write?',
  writes: true,
  async run(run) {
    const lists = run.document.operations.filter(
      ({ method, parameters }) =>
        method === 'GET' &&
        ['cursor', 'limit'].every((each) => parameters.some((one) => one.in === 'query' && one.name === each)),
    );
    if (lists.length === 0) run.skip(name, 'no operation of this instance gives pages');
    const cursors = new Map<string, string>();
    await inParallel(lists, 3, (operation) => reachable(run, operation.id, () => judge(run, operation, cursors), name));
    // A position in one list is none in another.
    for (const operation of lists) {
      const other = lists.find(({ id }) => id !== operation.id && cursors.has(id));
      if (!other) continue;
      const { sent } = await run.requests.valid(operation);
      const foreign = withQuery(sent, `cursor=${encodeURIComponent(cursors.get(other.id) ?? '')}`);
      const exchange = await run.send(operation, foreign);
      expectStatus(run, name, 'The cursor of another list is refused.', exchange, 400, 'invalid-cursor');
    }
  },
};

async function judge(run: Run, operation: Operation, cursors: Map<string, string>): Promise<void> {
  const { sent, person } = await run.requests.valid(operation);
  const make = makerOf(run, operation, sent, person);
  for (let made = 0; make && made < 2 * pageSize + 1; made += 1) await make();
  const claim = (holds: boolean, rule: string, expected: string, observed: string, exchange?: Exchange) =>
    run.verify(holds, { check: name, operation: operation.id, rule, expected, observed, exchange });

  const whole = await read(run, operation, sent, 100);
  if (!whole) return;
  const known = whole.page.items.map(identity);
  // A short list has a second page too.
  const size = Math.max(1, Math.min(pageSize, known.length - 1));
  const seen: string[] = [];
  let cursor: string | null = null;
  let last: Exchange | undefined;
  for (let count = 0; count < most; count += 1) {
    const part: { page: Page; exchange: Exchange } | null = await read(run, operation, sent, size, cursor);
    if (!part) return;
    claim(
      part.page.items.length <= size,
      'A page is no longer than its limit.',
      `${size} items at most`,
      String(part.page.items.length),
      part.exchange,
    );
    seen.push(...part.page.items.map(identity));
    last = part.exchange;
    cursor = part.page.nextCursor;
    if (cursor === null) break;
    cursors.set(operation.id, cursor);
    // Between two pages somebody adds to the list.
    if (make && count === 0) await make();
  }
  if (!cursors.has(operation.id)) {
    run.skip(name, `${operation.id}: it has no second page, and the run can not add enough to it`);
  }
  const twice = seen.filter((item, index) => seen.indexOf(item) !== index);
  claim(twice.length === 0, 'Nothing comes twice.', 'each item once', `again: ${twice.join(', ')}`, last);
  const reached = cursor === null ? known : known.slice(0, known.indexOf(seen.at(-1) ?? '') + 1);
  const skipped = reached.filter((item) => !seen.includes(item));
  claim(skipped.length === 0, 'Nothing is left out.', 'each item that was there', `not: ${skipped.join(', ')}`, last);
}

async function read(run: Run, operation: Operation, sent: Sent, limit: number, cursor: string | null = null) {
  const position = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
  const exchange = await run.send(operation, withQuery(sent, `limit=${limit}${position}`));
  expectStatus(run, name, 'A page is answered.', exchange, 200);
  const page = jsonOf<Page>(exchange);
  return Array.isArray(page?.items) ? { page, exchange } : null;
}

/** Adds to the list, where the document has a POST for its path. */
function makerOf(
  run: Run,
  operation: Operation,
  { path }: Sent,
  person: Person | null,
): (() => Promise<unknown>) | null {
  const creator = run.document.operations.find((each) => each.method === 'POST' && each.path === operation.path);
  if (!creator?.responses.has(201)) return null;
  // The second discount of a game at the same time is refused, and so on: what can not be repeated adds nothing.
  const values = path.split('?')[0]?.split('/') ?? [];
  const given: Record<string, string> = {};
  for (const [index, segment] of operation.path.split('/').entries()) {
    const [, key] = /^\{(\w+)\}$/.exec(segment) ?? [];
    if (key !== undefined) given[key] = decodeURIComponent(values[index] ?? '');
  }
  return async () => {
    const valid = await run.requests.valid(creator, { given, ...(person && { person }) });
    return run.send(creator, valid.sent);
  };
}

function identity(item: Record<string, unknown>): string {
  const key = ['id', ...Object.keys(item).filter((each) => each.endsWith('Id')), 'name'].find((each) => each in item);
  return key === undefined || item[key] === null ? JSON.stringify(item) : String(item[key]);
}
