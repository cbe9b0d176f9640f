import { defineEntity, p } from '@mikro-orm/postgresql';

/** Money that is paid for and belongs to whoever has the code, until he puts it into his wallet. */
export const GiftCard = defineEntity({
  name: 'GiftCard',
  tableName: 'gift_card',
  properties: {
    id: p.uuid().primary(),
    /** SHA-256; the code itself is kept nowhere. Null until the code is told, as it is when its payment was asked for. */
    codeHash: p.blob().nullable(),
    /** The last four characters of the code. */
    hint: p.text().nullable(),
    currency: p.text(),
    amount: p.bigint('number'),
    /** Null when the store has given it away. */
    buyerId: p.uuid().nullable(),
    createdAt: p.datetime(),
    /** It can be redeemed since then; null while its payment is under way, or has failed. */
    paidAt: p.datetime().nullable(),
    redeemedByUserId: p.uuid().nullable(),
    redeemedAt: p.datetime().nullable(),
  },
});
