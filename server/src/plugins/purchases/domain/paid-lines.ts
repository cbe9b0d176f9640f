import type { StoredOrder } from '../reads/orders.ts';

/** The apps of an order, each with its share of what was paid: what a package of several costs is shared out evenly. */
export function paidLines({
  lines,
}: Pick<StoredOrder, 'lines'>): { appId: number; amount: number; quantity: number }[] {
  const apps = new Map<number, { appId: number; amount: number; quantity: number }>();
  for (const { appIds, amount } of lines.flatMap(({ packages }) => packages)) {
    const share = Math.floor(amount / appIds.length);
    for (const [index, appId] of appIds.entries()) {
      const app = apps.get(appId) ?? { appId, amount: 0, quantity: 0 };
      // The first one takes what can not be shared out.
      app.amount += index === 0 ? amount - share * (appIds.length - 1) : share;
      app.quantity += 1;
      apps.set(appId, app);
    }
  }
  return [...apps.values()];
}
