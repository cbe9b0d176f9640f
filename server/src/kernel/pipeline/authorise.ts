import type { OperationSpecification } from '@steam-clone/spec';
import { problem } from '../problems/problem.ts';
import type { Principal } from '../sessions/principal.ts';

/**
 * Enforces `x-authz`. Ownership of rows (`owner`) is decided by the handler through `context.owned`; here it only takes
 * somebody to be signed in.
 */
export function authorise(
  { authorization }: OperationSpecification,
  principal: Principal,
  path: Record<string, string>,
): void {
  if (authorization.kind === 'public') return;
  const isGuest = principal.kind === 'guest';
  if (isGuest && authorization.kind === 'guest') return;
  if (isGuest || principal.kind === 'anonymous') throw problem('not-signed-in');
  if (!allows(authorization, principal, path)) throw problem('forbidden');
}

function allows(
  authorization: Exclude<OperationSpecification['authorization'], { kind: 'public' }>,
  principal: Principal,
  path: Record<string, string>,
): boolean {
  switch (authorization.kind) {
    case 'guest':
    case 'user':
    case 'owner':
      return principal.userId !== null && isFullSession(principal);
    case 'self':
      return (
        principal.userId !== null && path[authorization.parameter] === principal.userId && isFullSession(principal)
      );
    case 'scope':
      return principal.userId !== null && (isFullSession(principal) || principal.scopes.includes(authorization.scope));
    case 'role':
      return principal.roles.includes(authorization.role) && isFullSession(principal);
  }
}

/** A key with narrow scopes opens only operations that name one of its scopes. */
function isFullSession(principal: Principal): boolean {
  return principal.scopes.includes('*');
}
