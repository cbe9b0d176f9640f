import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { problem } from '../../../kernel/problems/problem.ts';
import { Refund } from '../entities/refund.ts';

/** A refund that is to be decided, locked. Throws `refund-not-found`, and `refund-decided` unless it is in one of the states. */
export async function refundToDecide(em: EntityManager, id: string, states: Refund['state'][]): Promise<Refund> {
  const refund = await em.findOne(Refund, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!refund) throw problem('refund-not-found');
  if (!states.includes(refund.state)) throw problem('refund-decided');
  return refund;
}
