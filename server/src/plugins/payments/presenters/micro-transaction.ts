import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { MicroTransactionRow } from '../reads/micro-transactions.ts';

/** A purchase within an app, as its buyer and its sellers see it. */
export function presentMicroTransaction(row: MicroTransactionRow): Schemas['MicroTransaction'] {
  const { id, appId, microOrderId, userId, state, amount, currency, items, captured, refunded } = row;
  const { declineCode, redirectUrl, createdAt, approvedAt, finalizedAt, expiresAt } = row;
  return {
    id,
    appId,
    orderId: microOrderId,
    userId,
    state,
    amount: { amount, currency },
    items,
    captured,
    refunded,
    declineCode,
    redirectUrl,
    createdAt,
    approvedAt,
    finalizedAt,
    expiresAt,
  };
}
