import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { walletOf } from '../domain/ledger.ts';
import { methodAmountOf, type PaymentRow, walletEvent } from '../domain/payments.ts';
import { lockPaymentOfOrder } from '../reads/payments.ts';
import { beginOrderPayment, beginPayment, type NewPayment } from './begin-payment.ts';
import { chargeWallet } from './charge-wallet.ts';
import { holdMoney } from './post-transfer.ts';
import { recordEvents } from './record-events.ts';

type Context = Pick<WorkContext, 'clock' | 'publish'>;

export const keepHold = statement(
  'payments.keepHold',
  ['id', 'holdId'],
  'update payment set hold_id = $2 where id = $1',
);

/**
 * Begins the payment of an order: by the wallet alone it is done then, otherwise the wallet's part is held. Gives the payment that there is
 * when the order was charged or cancelled before.
 */
export async function beginCharge(em: EntityManager, payment: NewPayment, context: Context): Promise<PaymentRow> {
  const now = context.clock.now();
  const begun = await beginOrderPayment(em, payment, now);
  if (!begun) return chargedBefore(em, payment, context);
  if (methodAmountOf(begun) === 0) {
    return recordEvents(em, begun, [], [await chargeWallet(em, begun, now)], context);
  }
  if (begun.walletAmount > 0) {
    const { id, userId, currency, walletAmount: amount } = begun;
    const about = { kind: 'charge', reference: `payment:${id}:hold`, paymentId: id, reason: null, at: now };
    const holdId = await holdMoney(em, { ...about, from: walletOf(userId, currency), amount });
    if (holdId === null) {
      const declined = walletEvent(id, { type: 'declined', code: 'insufficient-funds' });
      return recordEvents(em, begun, [], [declined], context);
    }
    await execute(em, keepHold, { id, holdId });
  }
  return recordEvents(em, begun, [], [walletEvent(begun.id, { type: 'begun' })], context);
}

/** The payment that the order has; one that was cancelled before it was charged gets a payment that has failed. */
async function chargedBefore(em: EntityManager, payment: NewPayment, context: Context): Promise<PaymentRow> {
  const before = payment.orderId === null ? null : await lockPaymentOfOrder(em, payment.orderId);
  if (before) return before;
  const begun = await beginPayment(em, { ...payment, methodId: null }, context.clock.now());
  if (!begun) return chargedBefore(em, payment, context);
  const cancelled = walletEvent(begun.id, { type: 'cancelled', code: 'cancelled' });
  return recordEvents(em, begun, [], [cancelled], context);
}
