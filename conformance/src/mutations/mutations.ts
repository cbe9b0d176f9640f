import type { Operation } from '../document/document.ts';
import type { Sent } from '../instance/exchange.ts';
import { bodyMutations, rawBodyMutations } from './bodies.ts';
import { cardNumberMutations } from './card-numbers.ts';
import { callerMutations } from './callers.ts';
import { parameterMutations } from './parameters.ts';
import { withHeader } from './changes.ts';

/** Who sends the requests: an administrator's token, and somebody who is signed in. */
export interface Callers {
  administrator: string | undefined;
  player: { id: string; token: string };
}

/** A request that a store must refuse whatever the operation is, and how. */
export interface Mutation {
  what: string;
  status: number;
  code: string;
  /** Makes a request that the document allows into one that it does not. */
  change: (good: Sent, callers: Callers) => Sent;
}

export type Add = (what: string, status: number, code: string, change: Mutation['change']) => void;

/** What must be refused for an operation, read off the document. */
export function mutationsOf(operation: Operation): Mutation[] {
  const mutations: Mutation[] = [];
  const add: Add = (what, status, code, change) => mutations.push({ what, status, code, change });
  callerMutations(operation, add);
  parameterMutations(operation, add);
  if (operation.body?.schema) bodyMutations(operation.body, operation.bodyLimit, add);
  else if (operation.body) rawBodyMutations(operation.body, operation.bodyLimit, add);
  cardNumberMutations(operation, add);
  const { idempotency } = operation;
  if (idempotency === 'required') {
    add('no Idempotency-Key', 400, 'idempotency-key-missing', (good) => ({ ...good, headers: {} }));
  }
  if (idempotency) {
    add('a long Idempotency-Key', 422, 'invalid-request', (good) =>
      withHeader(good, 'idempotency-key', 'k'.repeat(256)),
    );
  }
  return mutations;
}
