import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import {
  type NamedCharge,
  type PaymentProvider,
  type ProviderCharge,
  ProviderUnavailable,
} from '../domain/payment-provider.ts';
import type { PaymentHappening } from '../domain/payment-state.ts';
import { methodAmountOf, type PaymentRow } from '../domain/payments.ts';
import { providerOf } from '../providers/provider-of.ts';
import { eventsOf, lockPayment } from '../reads/payments.ts';
import type { Applied } from './apply-events.ts';
import { holdSuspicious } from './hold-suspicious.ts';
import { learnCharge } from './learn-charge.ts';
import { recordEvents } from './record-events.ts';
import { type OpenRefund, openRefunds, refundToWallet, settleRefund } from './refunds.ts';
import { voidTopUpRefund } from './top-up-refunds.ts';

type Driving = Pick<WorkContext, 'em' | 'clock' | 'publish' | 'settings' | 'log' | 'audit'>;
type Step = 'authorise' | 'find' | 'capture' | 'cancel' | 'undo';

/** Ms of business time that a buyer may take to approve a payment. */
const approvalTime = 3_600_000;

const tokenOf = statement('payments.tokenOf', ['id'], 'select token from payment_method where id = $1');

/** Nothing is left to be asked for, unless somebody has asked for another look meanwhile: no due work looks at the payment any more. */
const rest = statement(
  'payments.rest',
  ['id', 'nextCheckAt'],
  'update payment set next_check_at = null where id = $1 and next_check_at = $2',
);

/**
 * Goes with a payment as far as its provider answers. Whatever has an unknown outcome is asked for again under the same name, now or by due
 * work, so it can stop anywhere.
 */
export async function drivePayment(id: string, context: Driving): Promise<void> {
  const provider = providerOf(context.settings);
  if (!provider) return;
  try {
    let known = await look(id, context);
    const { provider: own } = known.payment;
    if (own !== null && own !== provider.name) {
      context.log.warn({ paymentId: id, provider: own }, 'the store has another payment provider than this payment');
      return;
    }
    for (let steps = 0; steps < 4; steps++) {
      const step = nextStep(known, context.clock.now());
      if (step === null) {
        if (!(await driveRefunds(known.payment, provider, context))) return;
        await execute(context.em.fork(), rest, { id, nextCheckAt: known.payment.nextCheckAt });
        return;
      }
      const held: Applied | null = step === 'capture' ? await holdSuspicious(known, context) : null;
      if (held) return;
      const charge = await take(step, known.payment, provider, context);
      if (!charge) return;
      known = await learn(id, charge, provider, context);
      // The buyer has not approved it yet.
      if (known.payment.state === 'init' && known.payment.redirectUrl !== null) return;
    }
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    context.log.warn({ paymentId: id, err: error }, 'the payment provider did not answer; due work goes on');
  }
}

async function look(id: string, { em }: Driving): Promise<Applied> {
  return transaction(em.fork(), async (em) => ({ payment: await lockPayment(em, id), events: await eventsOf(em, id) }));
}

function nextStep({ payment, events }: Applied, now: Date): Step | null {
  const { state, captured, refunded, createdAt, redirectUrl, reference, awaitsFinalize } = payment;
  if (reference === null || methodAmountOf(payment) === 0) return null;
  // What the store itself has said moves nothing at the provider.
  const ofProvider = events.filter(({ provider }) => provider !== 'wallet' && provider !== 'store');
  const has = (...types: PaymentHappening['type'][]): boolean => ofProvider.some(({ type }) => types.includes(type));
  const isLetGo = has('captured', 'cancelled', 'declined');
  if (state === 'failed') {
    if (captured > refunded) return 'undo';
    return has('approved') && !isLetGo ? 'cancel' : null;
  }
  if (state !== 'init' && state !== 'approved' && state !== 'held') return null;
  // A micro-transaction has its own time, from when its buyer has agreed.
  const isOpen = state === 'init' && redirectUrl !== null && !awaitsFinalize;
  const isLate = isOpen && now.getTime() - Date.parse(createdAt) >= approvalTime;
  if (payment.isCancelled || isLate) return 'cancel';
  if (state === 'init') return redirectUrl === null ? 'authorise' : 'find';
  return state === 'approved' && !isLetGo && !awaitsFinalize ? 'capture' : null;
}

async function take(
  step: Step,
  payment: PaymentRow,
  provider: PaymentProvider,
  { em }: Driving,
): Promise<ProviderCharge | null> {
  const charge = namedCharge(payment);
  if (step === 'find') return provider.find(charge);
  if (step === 'capture') return provider.capture(charge);
  if (step === 'cancel') return provider.cancel(charge);
  if (step === 'undo') {
    const amount = payment.captured - payment.refunded;
    return provider.refund(charge, { refundReference: `undo:${charge.reference}`, amount });
  }
  const [method] = await execute<{ token: string }>(em.fork(), tokenOf, { id: payment.methodId });
  // Its owner is gone, and with him what he would have paid by.
  if (!method) return provider.cancel(charge);
  return provider.authorise({ ...charge, token: method.token });
}

function learn(id: string, charge: ProviderCharge, provider: PaymentProvider, context: Driving): Promise<Applied> {
  return transaction(context.em.fork(), async (em) =>
    learnCharge(em, await lockPayment(em, id), charge, provider, context),
  );
}

function namedCharge(payment: PaymentRow): NamedCharge {
  const { reference, chargeId, currency } = payment;
  return { reference: reference ?? '', chargeId, amount: methodAmountOf(payment), currency };
}

/** Asks for the refunds that are not made yet. False while the provider is still about one. */
async function driveRefunds(payment: PaymentRow, provider: PaymentProvider, context: Driving): Promise<boolean> {
  let isDone = true;
  for (const { id, methodAmount: amount } of await openRefunds(context.em.fork(), payment.id)) {
    const charge = await provider.refund(namedCharge(payment), { refundReference: id, amount });
    if (charge) await learn(payment.id, charge, provider, context);
    else await refundByWallet(payment.id, { id, methodAmount: amount }, context);
    isDone &&= !charge || charge.events.some(({ refundReference }) => refundReference === id);
  }
  return isDone;
}

/** The method takes no money any more: what it should get goes into the wallet. */
async function refundByWallet(paymentId: string, refund: OpenRefund, context: Driving): Promise<void> {
  await transaction(context.em.fork(), async (em) => {
    const payment = await lockPayment(em, paymentId);
    const now = context.clock.now();
    if (payment.purpose === 'top-up') {
      if (payment.holdId !== null) await voidTopUpRefund(em, payment, now);
      await settleRefund(em, refund.id, now);
      return;
    }
    const known = await eventsOf(em, paymentId);
    const step = { refundId: `${refund.id}:method`, amount: refund.methodAmount };
    await recordEvents(em, payment, known, [await refundToWallet(em, payment, step, now)], context);
    await settleRefund(em, refund.id, now);
  });
}
