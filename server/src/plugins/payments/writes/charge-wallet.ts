import type { EntityManager } from '@mikro-orm/postgresql';
import { walletOf } from '../domain/ledger.ts';
import { type PaymentHappening } from '../domain/payment-state.ts';
import { type PaymentRow, walletEvent } from '../domain/payments.ts';
import { earned } from '../domain/postings.ts';
import { postTransfer } from './post-transfer.ts';

/** Takes the whole amount of a payment out of its user's wallet, and says what came of it. */
export async function chargeWallet(em: EntityManager, payment: PaymentRow, at: Date): Promise<PaymentHappening> {
  const { id, userId, currency, amount } = payment;
  const captured = walletEvent(id, { type: 'captured', amount });
  if (amount === 0) return captured;
  const posted = await postTransfer(em, {
    kind: 'charge',
    reference: `payment:${id}:charge`,
    currency,
    entries: [{ account: walletOf(userId, currency), amount: -amount }, ...earned(payment)],
    paymentId: id,
    reason: null,
    at,
  });
  return posted === null ? walletEvent(id, { type: 'declined', code: 'insufficient-funds' }) : captured;
}
