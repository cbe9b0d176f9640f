import type { Answer } from '@steam-clone/sdk';
import type { Connection } from '../connection.ts';
import { callAllPages, callOperation, findOperation } from './call-operation.ts';
import { fetchOperations } from './document.ts';
import { buildInput, type GivenInput } from './input.ts';

/** What can be called, for people. */
export async function listOperations({ url }: Connection) {
  return (await fetchOperations(url)).map(({ id, method, path, summary }) => ({ id, method, path, summary }));
}

/** Calls the operation of this id with what the user gave; with `paginate` its body is the items of all pages. */
export async function runApi(
  connection: Connection,
  id: string,
  given: GivenInput,
  { paginate }: { paginate: boolean },
): Promise<Pick<Answer<unknown>, 'body'> & Partial<Answer<unknown>>> {
  const operation = findOperation(await fetchOperations(connection.url), id);
  const input = await buildInput(operation, given);
  return paginate
    ? { body: await callAllPages(connection, operation, input) }
    : callOperation(connection, operation, input);
}

/** Status line and headers as HTTP writes them. */
export function describeHead({ status, headers }: Partial<Answer<unknown>>): string {
  return [`HTTP ${status}`, ...[...(headers ?? [])].map(([name, value]) => `${name}: ${value}`), ''].join('\n');
}
