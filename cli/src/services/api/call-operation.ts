import { type Answer, type AnyInput, createSender, type Page, type Route } from '@steam-clone/sdk';
import { CommandFailure, exitCodes } from '../../exit-codes.ts';
import type { Connection } from '../connection.ts';
import { didYouMean } from '../nearest.ts';
import type { ApiOperation } from './document.ts';

/** The operation of this id. Throws a usage failure that names what may have been meant. */
export function findOperation(operations: ApiOperation[], id: string): ApiOperation {
  const found = operations.find((operation) => operation.id === id);
  if (found) return found;
  const ids = operations.map((operation) => operation.id);
  throw new CommandFailure(`The store has no operation ${id}.${didYouMean(id, ids)}`, {
    remedy: 'Run `steam-clone api` without one to list them all.',
    exitCode: exitCodes.usage,
  });
}

/** Calls an operation once. A refusal is thrown as the SDK's `SteamError`. */
export function callOperation(
  { url, identity }: Connection,
  operation: ApiOperation,
  input: AnyInput,
): Promise<Answer<unknown>> {
  const { credentials, tokens: store } = identity;
  const send = createSender({ baseUrl: url, store, ...(credentials && { credentials }) });
  const { id, method, path, answersFile } = operation;
  const route: Route = answersFile ? [method, path, 'file'] : [method, path];
  return send(id, route, input);
}

/** Calls a list page by page and gives the items of all pages. */
export async function callAllPages(
  connection: Connection,
  operation: ApiOperation,
  input: AnyInput,
): Promise<unknown[]> {
  if (!operation.paginated) {
    throw new CommandFailure(`${operation.id} does not answer pages`, {
      remedy: 'Leave --paginate out.',
      exitCode: exitCodes.usage,
    });
  }
  const items: unknown[] = [];
  let cursor: string | null | undefined;
  do {
    const query = { ...input.query, ...(cursor && { cursor }) };
    const page = (await callOperation(connection, operation, { ...input, query })).body as Page<unknown>;
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}
