import type { EntityManager } from '@mikro-orm/postgresql';
import { systemAccount, walletOf } from '../domain/ledger.ts';
import { chargedBack, type PaymentHappening } from '../domain/payment-state.ts';
import type { PaymentRow } from '../domain/payments.ts';
import { takenFrom } from '../reads/transfers.ts';
import { lockedBalance } from './locked-balance.ts';
import { postTransfer } from './post-transfer.ts';

/** The buyer's bank has taken the money back, or has given it after all. */
export async function chargeBack(
  em: EntityManager,
  { id, currency }: PaymentRow,
  event: PaymentHappening,
  at: Date,
): Promise<void> {
  const amount = event.type === 'charged-back' ? event.amount : -event.amount;
  await postTransfer(em, {
    kind: 'charge-back',
    reference: `payment:${id}:${event.providerEventId}`,
    currency,
    entries: [
      { account: systemAccount('provider', currency), amount },
      { account: systemAccount('chargeback', currency), amount: -amount },
    ],
    paymentId: id,
    reason: null,
    at,
  });
}

/**
 * What a top-up that was charged back has put into its wallet goes out of it, as far as it is still there, and comes back when the bank gives
 * the money after all. It follows from all that has happened, so that it does not matter what was heard of first.
 */
export async function followChargeBacks(
  em: EntityManager,
  payment: PaymentRow,
  events: readonly PaymentHappening[],
  at: Date,
): Promise<void> {
  const { id, userId, currency, captured, refunded, holdId } = payment;
  // What is held to be given back can not be spent: the refund rests, and goes on when the bank gives the money after all.
  if (captured === 0 || holdId !== null) return;
  const wallet = walletOf(userId, currency);
  const balance = await lockedBalance(em, wallet);
  const gone = await takenFrom(em, wallet, 'charge-back', id);
  const wanted = Math.max(0, chargedBack(events));
  const isGivenBack = wanted < gone;
  const amount = isGivenBack
    ? wanted - gone
    : Math.min(balance, Math.max(0, Math.min(wanted, captured - refunded) - gone));
  if (amount === 0) return;
  await postTransfer(em, {
    kind: 'charge-back',
    reference: `payment:${id}:wallet:${events.at(-1)?.providerEventId}`,
    currency,
    entries: [
      { account: wallet, amount: -amount },
      { account: systemAccount('chargeback', currency), amount },
    ],
    paymentId: id,
    reason: null,
    at,
  });
}
