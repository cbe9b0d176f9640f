import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { Refund } from '../entities/refund.ts';

// Rows are locked in the order of their names: the order first, as all do who change either.
const lock = statement(
  'purchases.lockOrderAndRefund',
  ['id'],
  'select r.* from purchase_order o join refund r on r.order_id = o.id where r.id = $1 for update of o, r',
);

/** A refund that is to be decided, locked with its order. Throws `refund-not-found`, and `refund-decided` unless it is in one of the states. */
export async function refundToDecide(em: EntityManager, id: string, states: Refund['state'][]): Promise<Refund> {
  const [row] = await execute<Record<string, unknown>>(em, lock, { id });
  if (!row) throw problem('refund-not-found');
  const refund = em.map(Refund, row);
  if (!states.includes(refund.state)) throw problem('refund-decided');
  return refund;
}
