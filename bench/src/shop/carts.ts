import { newId } from '@steam-clone/server/src/kernel/identifiers.ts';
import type { MeasuredStore } from '../scenario.ts';
import { vacuum } from '../store/vacuum.ts';
import { withDatabase } from '../store/with-database.ts';

/** An app that anybody in the United States can buy. */
export interface Sold {
  appId: number;
  /** Hundredths of US dollars. */
  price: number;
}

/** A cart that can be bought. */
export interface FilledCart {
  cartId: string;
  userId: string;
  total: number;
}

/** Apps without a discount, so that none can end meanwhile, in an order that is always the same. */
export function soldApps(store: MeasuredStore, count: number): Promise<Sold[]> {
  return withDatabase(store, 'shopping', async (client) => {
    const { rows } = await client.query<Sold>(
      `select app_id::float8 as "appId", (prices -> 'USD' ->> 'finalAmount')::integer as price from offer
       where availability = 'released' and not is_free and required_age = 0
         and (prices -> 'USD' ->> 'discountPercent')::integer = 0
       order by app_id limit $1`,
      [count],
    );
    if (rows.length === 0) throw new Error('Nothing is for sale in this store');
    return rows;
  });
}

/**
 * Gives each of the users a new cart with these apps, as adding them one by one would, instead of the one that is open. It is the last
 * that is prepared: what was written in bulk is known to the planner then, as it is in a store that has grown.
 */
export async function fillCarts(
  store: MeasuredStore,
  carts: readonly { userId: string; apps: readonly Sold[] }[],
): Promise<FilledCart[]> {
  const filled = carts.map(({ userId, apps }) => ({
    cartId: newId(),
    userId,
    total: apps.reduce((sum, { price }) => sum + price, 0),
    lines: apps.map(({ appId, price }) => ({ id: newId(), appId, price })),
  }));
  const lines = filled.flatMap(({ cartId, lines }) => lines.map((line) => ({ ...line, cartId })));
  await withDatabase(store, 'shopping', async (client) => {
    await client.query('begin');
    await client.query(`delete from cart where state = 'open' and user_id = any($1::uuid[])`, [
      filled.map(({ userId }) => userId),
    ]);
    await client.query(
      `insert into cart (id, user_id, version, country, price_region, created_at, updated_at)
       select id, user_id, version, 'US', 'USD', kernel_now(), kernel_now()
       from unnest($1::uuid[], $2::uuid[], $3::integer[]) given (id, user_id, version)`,
      [
        filled.map(({ cartId }) => cartId),
        filled.map(({ userId }) => userId),
        filled.map(({ lines }) => lines.length + 1),
      ],
    );
    await client.query(
      `insert into cart_line (id, cart_id, kind, item_id, added_at, added_amount, added_currency)
       select id, cart_id, 'app', app_id, kernel_now(), price, 'USD'
       from unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::integer[])
         given (id, cart_id, app_id, price)`,
      [
        lines.map(({ id }) => id),
        lines.map(({ cartId }) => cartId),
        lines.map(({ appId }) => appId),
        lines.map(({ price }) => price),
      ],
    );
    await client.query('commit');
  });
  for (const plugin of ['users', 'shopping', 'purchases', 'payments']) await vacuum(store, plugin);
  return filled.map(({ cartId, userId, total }) => ({ cartId, userId, total }));
}
