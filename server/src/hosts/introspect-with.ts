import type { CallTransport } from '../kernel/calls/call-transport.ts';
import { newId } from '../kernel/identifiers.ts';
import type { Introspection } from '../kernel/sessions/authenticator.ts';
import { installation } from '../kernel/sessions/principal.ts';

/** Ms that a check of a token may take. */
const patience = 5_000;

/** Has the users plugin check tokens, wherever it runs: only it knows them. */
export function introspectWith(transport: CallTransport): (token: string) => Promise<Introspection> {
  return async (token) => {
    const scope = { principal: installation, requestId: newId(), deadline: Date.now() + patience, traceparent: null };
    const { body } = await transport.call('users.introspect', { body: { token } }, scope);
    return body as Introspection;
  };
}
