import { statement } from '../../../kernel/database/statement.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { Order } from '../entities/order.ts';

const keysOfOrder = statement(
  'purchases.keysOfOrder',
  ['orderId'],
  `select package_id::double precision as "packageId", sealed_code as sealed from product_key
   where order_id = $1 and state = 'sold' order by package_id, id`,
);

/** The keys that were bought with one of the caller's orders. */
export const listOrderKeys: Operation<'purchases.listOrderKeys'> = async ({ path: { orderId } }, context) => {
  const { owned, rows, unseal } = context;
  await owned(Order, orderId);
  const found = await rows<{ packageId: number; sealed: Buffer }>(keysOfOrder, { orderId });
  const items = found.map(({ packageId, sealed }) => ({ packageId, key: unseal(sealed).toString() }));
  return { status: 200, body: { items } };
};
