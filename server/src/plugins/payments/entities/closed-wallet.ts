import { defineEntity, p } from '@mikro-orm/postgresql';

/** Somebody whose account was erased: nothing more is put into his wallets, because nobody could take it out. */
export const ClosedWallet = defineEntity({
  name: 'ClosedWallet',
  tableName: 'closed_wallet',
  properties: { userId: p.uuid().primary() },
});
