import { audit } from '../audit/audit.ts';
import type { Problem } from '../problems/problem.ts';
import type { Principal } from '../sessions/principal.ts';
import type { BoundOperation } from './bound-operation.ts';
import type { OperationRequest } from './operation-request.ts';

/** Keeps in the audit log who asked for what is not theirs, or could not show that he is who he says. The refusal stands, whether or not it could be kept. */
export async function auditRefusal(
  { specification, services }: BoundOperation,
  { requestId }: OperationRequest,
  { userId: actor }: Principal,
  { code }: Problem,
): Promise<void> {
  const em = services.database?.fork();
  if (!em) return;
  const by = { actor, requestId, at: services.clock.now() };
  const action = code === 'forbidden' ? 'kernel.forbidden' : 'kernel.refused';
  audit(em, { action, subject: specification.id, details: { code } }, by);
  await em
    .flush()
    .catch((error: unknown) => services.log.warn({ err: error, requestId }, 'a refusal could not be audited'));
}
