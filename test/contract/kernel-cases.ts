import { mutationsOf } from '../../conformance/src/mutations/mutations.ts';
import type { Sent } from '../harness/store-client.ts';
import { type Callers, type DocumentedOperation, goodRequest } from './operations.ts';

/** A request that the kernel must refuse whatever the operation is, and how. */
export interface KernelCase {
  what: string;
  status: number;
  code: string;
  request: (callers: Callers) => Sent;
}

/** What the kernel refuses for one operation, read off its spec; the table is the one that every instance is held to. */
export function kernelCases(operation: DocumentedOperation): KernelCase[] {
  if (operation.specification.internal) {
    const request = (callers: Callers): Sent => goodRequest(operation, callers);
    return [{ what: 'a request from outside', status: 404, code: 'not-found', request }];
  }
  return mutationsOf(operation.declared).map(({ change, ...refusal }) => ({
    ...refusal,
    request: (callers) => {
      const { administrator, player } = callers;
      return change(goodRequest(operation, callers), {
        administrator,
        player: { id: player.userId, token: player.token },
      });
    },
  }));
}
