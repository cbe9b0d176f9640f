import { SteamError, type SteamClient } from '@steam-clone/sdk';

/** Whether a store has all plugins that people shop with: it may have been started without some of them. */
export async function hasShop({ shopping, purchases, payments }: SteamClient): Promise<boolean> {
  try {
    await shopping.listCoupons({ query: { limit: 1 } });
    await purchases.listAllOrders({ query: { limit: 1 } });
    await payments.getWallet();
    return true;
  } catch (error) {
    if (error instanceof SteamError && error.code === 'not-found') return false;
    throw error;
  }
}
