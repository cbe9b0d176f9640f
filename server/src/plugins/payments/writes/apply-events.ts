import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { isErased } from '../../../kernel/personal-data/personal-data.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { type LedgerEntryOf, systemAccount, walletOf } from '../domain/ledger.ts';
import { isChargedBack, type PaymentHappening, standingOf } from '../domain/payment-state.ts';
import { methodAmountOf, type PaymentRow, walletEvent } from '../domain/payments.ts';
import { earned, returned } from '../domain/postings.ts';
import { eventsOf } from '../reads/payments.ts';
import { takenFrom } from '../reads/transfers.ts';
import { chargeBack, followChargeBacks } from './charge-backs.ts';
import { forgetHold } from './forget-hold.ts';
import { payCard } from './gift-cards.ts';
import { endHeldMoney, postTransfer } from './post-transfer.ts';
import { recordEvents } from './record-events.ts';
import { settleRefund } from './refunds.ts';
import { beginTopUpRefund, postTopUpRefund } from './top-up-refunds.ts';

/** A payment with all that is known to have happened to it. */
export interface Applied {
  payment: PaymentRow;
  events: PaymentHappening[];
}

/**
 * Takes in what a provider says of a payment that the caller has locked: what is new moves money and is appended to its history, in
 * the same transaction. What came before is left out, so it may come again and in any order.
 */
export async function applyEvents(
  em: EntityManager,
  payment: PaymentRow,
  happened: readonly PaymentHappening[],
  context: Pick<WorkContext, 'clock' | 'publish'>,
): Promise<Applied> {
  const known = await eventsOf(em, payment.id);
  const seen = new Set(known.map(({ provider, providerEventId }) => `${provider} ${providerEventId}`));
  const fresh = happened.filter(({ provider, providerEventId }) => !seen.has(`${provider} ${providerEventId}`));
  if (fresh.length === 0) return { payment, events: known };
  const at = context.clock.now();
  const current = { ...payment };
  const followed: PaymentHappening[] = [];
  for (const event of fresh) {
    followed.push(event);
    // What is undone later must have been done: captures come first in the books, whatever came first by wire.
    if (event.type === 'captured') followed.push(...(await settleCapture(em, current, event, at)));
    if (event.type === 'charged-back' || event.type === 'charge-back-reversed')
      await chargeBack(em, current, event, at);
  }
  for (const event of fresh.filter(({ type }) => type === 'refunded')) {
    await giveBack(em, current, event, at);
    current.refunded += event.amount;
  }
  for (const event of fresh.filter(({ type }) => type === 'refund-failed'))
    await giveIntoWallet(em, current, event, at);
  const { state } = standingOf([...known, ...followed], payment.amount);
  if (state === 'failed') await releaseHold(em, current, at);
  const recorded = { ...(await recordEvents(em, payment, known, followed, context)), holdId: current.holdId };
  const events = [...known, ...followed];
  if (recorded.purpose === 'top-up') await followTopUp(em, recorded, { fresh, events }, at);
  return { payment: recorded, events };
}

/** What has become of the provider's money becomes of the wallet's. */
async function followTopUp(
  em: EntityManager,
  payment: PaymentRow,
  { fresh, events }: { fresh: PaymentHappening[]; events: PaymentHappening[] },
  at: Date,
): Promise<void> {
  const has = (...types: PaymentHappening['type'][]): boolean => fresh.some(({ type }) => types.includes(type));
  if (isChargedBack(events) || has('charge-back-reversed')) await followChargeBacks(em, payment, events, at);
  // The account was erased while it paid: nobody could spend it.
  else if (has('captured') && (await isErased(em, payment.userId))) await beginTopUpRefund(em, payment, at);
}

/** Gives the wallet back what was held for a payment that is not made. */
export async function releaseHold(em: EntityManager, payment: PaymentRow, at: Date): Promise<void> {
  const { id, holdId, userId, currency, walletAmount } = payment;
  if (holdId === null) return;
  await endHeldMoney(em, holdId, {
    ...about(payment, 'charge', 'void', at),
    from: walletOf(userId, currency),
    amount: walletAmount,
  });
  await execute(em, forgetHold, { id });
  payment.holdId = null;
}

function about({ id }: PaymentRow, kind: string, step: string, at: Date) {
  return { kind, reference: `payment:${id}:${step}`, paymentId: id, reason: null, at };
}

/** The method has paid its part: what was held of the wallet is taken, and the order is paid. */
async function settleCapture(
  em: EntityManager,
  payment: PaymentRow,
  { amount }: PaymentHappening,
  at: Date,
): Promise<PaymentHappening[]> {
  const { id, purpose, userId, currency, walletAmount, holdId } = payment;
  if (amount !== methodAmountOf(payment)) throw new Error(`The payment ${id} was captured with another amount`);
  const paid: LedgerEntryOf = { account: systemAccount('provider', currency), amount: -amount };
  const wallet = walletOf(userId, currency);
  if (purpose === 'top-up') {
    await postTransfer(em, {
      ...about(payment, 'top-up', 'charge', at),
      currency,
      entries: [paid, { account: wallet, amount }],
    });
    return [];
  }
  if (purpose === 'gift-card') {
    await payCard(em, payment, amount, at);
    return [];
  }
  const captured = walletEvent(id, { type: 'captured', amount: walletAmount });
  if (holdId !== null) {
    const entries = [paid, ...earned(payment)];
    await endHeldMoney(em, holdId, {
      ...about(payment, 'charge', 'charge', at),
      from: wallet,
      amount: walletAmount,
      entries,
    });
    await execute(em, forgetHold, { id });
    payment.holdId = null;
    return [captured];
  }
  const entries = [paid, { account: wallet, amount: -walletAmount }, ...earned(payment)];
  const posted = await postTransfer(em, { ...about(payment, 'charge', 'charge', at), currency, entries });
  if (posted !== null) return walletAmount > 0 ? [captured] : [];
  // The wallet has spent its part meanwhile: the method's is kept aside and goes back.
  const aside = { account: systemAccount('held', currency), amount };
  await postTransfer(em, { ...about(payment, 'charge', 'aside', at), currency, entries: [paid, aside] });
  return [walletEvent(id, { type: 'cancelled', code: 'insufficient-funds' }, 'aside')];
}

/** The provider has given back a part. */
async function giveBack(em: EntityManager, payment: PaymentRow, event: PaymentHappening, at: Date): Promise<void> {
  const { currency } = payment;
  const { amount, providerEventId, code } = event;
  // What is held is to be given back as a whole, and may have been already by somebody at the provider.
  const isHeldTopUp = payment.purpose === 'top-up' && payment.holdId !== null && amount === payment.amount;
  if (isHeldTopUp) {
    await postTopUpRefund(em, payment, event, at);
    return;
  }
  const isUndone = payment.state === 'failed';
  const from = isUndone ? [{ account: systemAccount('held', currency), amount: -amount }] : returned(payment, amount);
  const entries = [{ account: systemAccount('provider', currency), amount }, ...from];
  await postTransfer(em, { ...about(payment, 'refund', `refund:${providerEventId}`, at), currency, entries });
  if (code !== null && !isUndone) await settleRefund(em, code, at);
}

/**
 * What the provider had given back has come back to it, as when a card is closed: the buyer gets it into his wallet. When somebody has
 * refunded a top-up or a gift card at the provider, what the wallet or the card has was not taken: the store has its money again.
 */
async function giveIntoWallet(
  em: EntityManager,
  payment: PaymentRow,
  { amount, providerEventId }: PaymentHappening,
  at: Date,
): Promise<void> {
  const { id, purpose, userId, currency } = payment;
  const isKept = purpose === 'top-up' || purpose === 'gift-card';
  const sales = systemAccount('sales', currency);
  const own = isKept ? Math.min(amount, await takenFrom(em, sales, 'refund', id)) : 0;
  const entries = [
    { account: systemAccount('provider', currency), amount: -amount },
    { account: sales, amount: own },
    { account: walletOf(userId, currency), amount: amount - own },
  ];
  await postTransfer(em, { ...about(payment, 'refund', `refund-failed:${providerEventId}`, at), currency, entries });
}
