import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { giftStates } from '../domain/gift-state.ts';
import { Order } from './order.ts';

/** What a paid line of an order gives to somebody else. What it is and what is said with it stands in the line. */
export const Gift = defineEntity({
  name: 'Gift',
  tableName: 'gift',
  properties: {
    id: p.uuid().primary(),
    order: () => p.manyToOne(Order).deleteRule('cascade').index(false),
    linePosition: p.integer(),
    /** The buyer of the order. */
    senderId: p.uuid(),
    recipientId: p.uuid(),
    state: p.enum(giftStates),
    createdAt: p.datetime(),
    sentAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    /** When due work is to send it, or to give its money back. */
    dueAt: p.datetime().nullable(),
    /** Grows with each change of the state. */
    version: p.integer(),
  },
  uniques: [{ name: 'gift_line_unique', properties: ['order', 'linePosition'] }],
});

export type Gift = InferEntity<typeof Gift>;

export const GiftHistory = defineEntity({
  name: 'GiftHistory',
  tableName: 'gift_history',
  properties: {
    gift: () => p.manyToOne(Gift).primary().deleteRule('cascade'),
    version: p.integer().primary(),
    state: p.text(),
    at: p.datetime(),
  },
});
