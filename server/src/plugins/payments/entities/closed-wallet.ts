import { defineEntity, p } from '@mikro-orm/postgresql';

/**
 * Somebody whose account was erased: nobody puts anything into his wallets, because nobody could take it out. What no method takes back
 * still comes into them, as a debt of the store.
 */
export const ClosedWallet = defineEntity({
  name: 'ClosedWallet',
  tableName: 'closed_wallet',
  properties: { userId: p.uuid().primary() },
});
