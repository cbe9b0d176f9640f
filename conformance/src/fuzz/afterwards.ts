import type { ApiDocument, Operation } from '../document/document.ts';
import { type Exchange, isSuccess, jsonOf, type Sent } from '../instance/exchange.ts';
import { type Mismatch, readerAt, rules, told } from './properties.ts';

/** Pages of a list that are looked through for what was created. */
const mostPages = 5;

interface Page {
  items?: { id?: string }[];
  nextCursor?: string | null;
}

/** Reads for whoever made the change, or for who may read it. */
export type Read = (reader: Operation, path: string) => Promise<Exchange>;

/**
 * What a change has not done although its answer says so: what was deleted is still read, what was created can not be
 * read. Null when all is well or nothing can tell.
 */
export async function mismatchAfter(
  document: ApiDocument,
  operation: Operation,
  exchange: Exchange,
  read: Read,
): Promise<Mismatch | null> {
  if (!isSuccess(exchange)) return null;
  if (operation.method === 'DELETE') return afterDelete(document, operation, exchange, read);
  if (operation.method === 'POST' && exchange.answer.status === 201) {
    return afterCreate(document, operation, exchange, read);
  }
  return null;
}

async function afterDelete(
  document: ApiDocument,
  operation: Operation,
  { sent }: Exchange,
  read: Read,
): Promise<Mismatch | null> {
  const reader = readerAt(document, operation.path);
  // A list, and what always has a value, is there without what was deleted in it.
  if (!reader?.responses.has(404)) return null;
  const answer = await read(reader, pathOf(sent));
  if ([404, 410].includes(answer.answer.status)) return null;
  return { rule: rules.gone, expected: `404 or 410 from ${reader.id}`, observed: told(answer) };
}

async function afterCreate(
  document: ApiDocument,
  operation: Operation,
  exchange: Exchange,
  read: Read,
): Promise<Mismatch | null> {
  const id = jsonOf(exchange)?.['id'];
  if (typeof id !== 'string' || isForLater(exchange)) return null;
  const path = pathOf(exchange.sent);
  const single = document.operations.find(
    ({ method, path }) =>
      method === 'GET' &&
      path.startsWith(`${operation.path}/{`) &&
      /^\/\{\w+\}$/.test(path.slice(operation.path.length)),
  );
  if (single) {
    const answer = await read(single, `${path}/${encodeURIComponent(id)}`);
    if (answer.answer.status === 200) return null;
    return { rule: rules.there, expected: `200 from ${single.id}`, observed: told(answer) };
  }
  const list = readerAt(document, operation.path);
  if (!list?.parameters.some(({ name }) => name === 'cursor')) return null;
  return (await isListed(list, path, id, read))
    ? null
    : { rule: rules.there, expected: `the id ${id} in ${list.id}`, observed: 'it is in none of its pages' };
}

/** Whether what was created names a time to come, before which it may be hidden. */
function isForLater({ sent, answer }: Exchange): boolean {
  const body = sent.json === undefined ? String(sent.body ?? '') : JSON.stringify(sent.json);
  const now = Date.parse(answer.headers.date ?? '');
  return (body.match(/\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/g) ?? []).some((time) => !(Date.parse(time) <= now));
}

/** Whether one of the first pages holds the id; also when there are more pages than are looked at. */
async function isListed(list: Operation, path: string, id: string, read: Read): Promise<boolean> {
  const limit = list.parameters.find(({ name }) => name === 'limit')?.schema.maximum ?? 20;
  let cursor: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const body: Page | undefined = jsonOf<Page>(await read(list, `${path}?limit=${limit}${query}`));
    if (body?.items?.some((item) => item.id === id)) return true;
    cursor = body?.nextCursor ?? null;
    if (cursor === null) return false;
  }
  return true;
}

function pathOf({ path }: Sent): string {
  return path.split('?')[0] ?? path;
}
