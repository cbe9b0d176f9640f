import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Refund } from '../entities/refund.ts';

const lockOrder = statement(
  'purchases.lockOrderOfRefund',
  ['id'],
  'select o.id from refund r join purchase_order o on o.id = r.order_id where r.id = $1 for update of o',
);

/** A refund that is to be decided, locked after its order, as all do who change either. Throws `refund-not-found`, and `refund-decided` unless it is in one of the states. */
export async function refundToDecide(em: EntityManager, id: string, states: Refund['state'][]): Promise<Refund> {
  await execute(em, lockOrder, { id });
  const refund = await em.findOne(Refund, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!refund) throw problem('refund-not-found');
  if (!states.includes(refund.state)) throw problem('refund-decided');
  return refund;
}
