import type Stripe from 'stripe';
import type { Form } from './form.ts';
import { customer, paymentMethod, setupIntent } from './owner-objects.ts';
import { balanceTransaction, charge, dispute, paymentIntent, refund } from './payment-objects.ts';
import { cardError, found, inWrongState, missing, Refusal } from './refusals.ts';

/** What the double tells of an object, in a webhook. */
export interface Happening {
  type: string;
  object: Stripe.PaymentIntent | Stripe.Refund | Stripe.Dispute;
  behaviours: readonly string[];
}

/** In the smallest unit of a currency; Stripe has one for each of them. */
const smallestAmount = 50;

/** What the double knows and how its objects change. */
export class Books {
  /** Newest last. */
  readonly transactions: Stripe.BalanceTransaction[] = [];
  readonly #methods = new Map<string, { method: Stripe.PaymentMethod; behaviours: string[] }>();
  readonly #intents = new Map<string, Stripe.PaymentIntent>();
  readonly #charges = new Map<string, Stripe.Charge>();
  readonly refunds: Stripe.Refund[] = [];
  readonly disputes: Stripe.Dispute[] = [];
  readonly #tell: (happening: Happening) => void;

  constructor(tell: (happening: Happening) => void) {
    this.#tell = tell;
  }

  addMethod(behaviours: string[], country = 'DE'): string {
    const method = paymentMethod(country);
    this.#methods.set(method.id, { method, behaviours });
    return method.id;
  }

  method(id: string): Stripe.PaymentMethod {
    return found(this.#methods.get(id)?.method, 'payment_method');
  }

  intent(id: string): Stripe.PaymentIntent {
    return found(this.#intents.get(id), 'payment_intent');
  }

  /** With what `expand` names. */
  shown(intent: Stripe.PaymentIntent, expand: readonly unknown[]): Stripe.PaymentIntent {
    const latest = expand.includes('latest_charge') ? this.#charges.get(String(intent.latest_charge)) : undefined;
    return { ...intent, latest_charge: latest ?? intent.latest_charge };
  }

  intentOf(reference: string): Stripe.PaymentIntent | undefined {
    return [...this.#intents.values()].find(({ metadata }) => Object.values(metadata).includes(reference));
  }

  charge(id: string): Stripe.Charge {
    return found(this.#charges.get(id), 'charge');
  }

  makeCustomer(): Stripe.Customer {
    return customer();
  }

  setUp({ customer: owner, payment_method: id }: Form): Stripe.SetupIntent {
    const known = this.#methods.get(String(id));
    if (!known) throw missing('payment_method');
    if (known.behaviours.includes('refuse-setup')) throw cardError('card_declined', 'generic_decline');
    known.method.customer = String(owner);
    return setupIntent({ customer: String(owner), payment_method: String(id) });
  }

  begin({ amount, currency, metadata }: Form): Stripe.PaymentIntent {
    if (Number(amount) < smallestAmount)
      throw new Refusal(400, { type: 'invalid_request_error', code: 'amount_too_small' });
    const intent = paymentIntent({
      amount: Number(amount),
      currency: String(currency),
      metadata: { ...(metadata as Record<string, string>) },
    });
    this.#intents.set(intent.id, intent);
    return intent;
  }

  choose(id: string, { customer: owner, payment_method: method }: Form): Stripe.PaymentIntent {
    const intent = this.intent(id);
    if (!['requires_payment_method', 'requires_confirmation'].includes(intent.status)) throw inWrongState(intent);
    const { customer: holder } = this.method(String(method));
    if (holder !== owner)
      throw new Refusal(400, { type: 'invalid_request_error', code: 'payment_method_customer_mismatch' });
    Object.assign(intent, { customer: holder, payment_method: String(method), status: 'requires_confirmation' });
    return intent;
  }

  confirm(id: string): Stripe.PaymentIntent {
    const intent = this.intent(id);
    if (intent.status !== 'requires_confirmation') throw inWrongState(intent);
    const behaviours = this.behavioursOf(intent);
    const decline = behaviours.find((behaviour) => behaviour.startsWith('decline'));
    if (decline) {
      const code = decline.slice('decline-'.length) || 'generic_decline';
      this.refuse(intent, code);
      throw cardError('card_declined', code, intent);
    }
    if (behaviours.includes('redirect') || behaviours.includes('unknown-action')) {
      const url = `https://hooks.stripe.test/approvals/${id}`;
      Object.assign(intent, {
        status: 'requires_action',
        next_action: behaviours.includes('redirect')
          ? { type: 'redirect_to_url', redirect_to_url: { return_url: 'https://store.test', url } }
          : { type: 'display_bank_transfer_instructions' },
      });
      this.#say('payment_intent.requires_action', intent);
      return intent;
    }
    this.authorise(intent);
    return behaviours.includes('pays-at-once') ? this.capture(id) : intent;
  }

  authorise(intent: Stripe.PaymentIntent): void {
    const paid = charge(intent, 'succeeded');
    this.#charges.set(paid.id, paid);
    Object.assign(intent, {
      status: 'requires_capture',
      next_action: null,
      latest_charge: paid.id,
      amount_capturable: intent.amount,
    });
    this.#say('payment_intent.amount_capturable_updated', intent);
  }

  /** The buyer's bank or the buyer says no. */
  refuse(intent: Stripe.PaymentIntent, code: string): void {
    const failed = charge(intent, 'failed');
    this.#charges.set(failed.id, failed);
    Object.assign(intent, {
      status: 'requires_payment_method',
      next_action: null,
      latest_charge: failed.id,
      last_payment_error: { type: 'card_error', code: 'card_declined', decline_code: code },
    });
    this.#say('payment_intent.payment_failed', intent);
  }

  capture(id: string): Stripe.PaymentIntent {
    const intent = this.intent(id);
    if (intent.status !== 'requires_capture') throw inWrongState(intent);
    const { amount, currency } = intent;
    Object.assign(intent, { status: 'succeeded', amount_received: amount, amount_capturable: 0 });
    const paid = this.charge(String(intent.latest_charge));
    const moved = this.#move({ amount, currency, source: paid.id, type: 'charge', reporting_category: 'charge' });
    Object.assign(paid, { captured: true, amount_captured: amount, balance_transaction: moved.id });
    this.#say('payment_intent.succeeded', intent);
    return intent;
  }

  cancel(id: string): Stripe.PaymentIntent {
    const intent = this.intent(id);
    if (['succeeded', 'canceled', 'processing'].includes(intent.status)) throw inWrongState(intent);
    Object.assign(intent, { status: 'canceled', canceled_at: intent.created, amount_capturable: 0, next_action: null });
    this.#say('payment_intent.canceled', intent);
    return intent;
  }

  refund({ payment_intent: id, amount: asked, metadata }: Form): Stripe.Refund {
    const intent = this.intent(String(id));
    const paid = this.charge(String(intent.latest_charge));
    const amount = Number(asked);
    if (this.disputes.some((one) => one.payment_intent === id && one.status !== 'won'))
      throw new Refusal(400, { type: 'invalid_request_error', code: 'charge_disputed' });
    if (paid.amount_captured - paid.amount_refunded < amount)
      throw new Refusal(400, { type: 'invalid_request_error', code: 'amount_too_large' });
    const isPending = this.behavioursOf(intent).some((behaviour) => behaviour.startsWith('refund-'));
    const made = refund(intent, {
      amount,
      metadata: { ...(metadata as Record<string, string>) },
      status: isPending ? 'pending' : 'succeeded',
    });
    this.refunds.push(made);
    paid.amount_refunded += amount;
    const { currency } = intent;
    this.#move({ amount: -amount, currency, source: made.id, type: 'refund', reporting_category: 'refund' });
    if (isPending) this.#say('refund.created', intent, { ...made });
    else this.#say('refund.created', intent, made);
    return isPending ? { ...made } : made;
  }

  /** Somebody makes one in the dashboard, of which nobody has told the store. */
  refundInDashboard(reference: string, amount: number): Stripe.Refund {
    const { id } = found(this.intentOf(reference), 'payment_intent');
    return this.refund({ payment_intent: id, amount: String(amount), metadata: {} });
  }

  /** What came of a refund. One that was done may fail later. */
  endRefund(made: Stripe.Refund, status: 'succeeded' | 'failed'): void {
    made.status = status;
    const intent = this.intent(String(made.payment_intent));
    if (status === 'failed') {
      const { amount, currency, id: source } = made;
      this.charge(String(intent.latest_charge)).amount_refunded -= amount;
      this.#move({ amount, currency, source, type: 'refund_failure', reporting_category: 'refund_failure' });
    }
    this.#say(status === 'failed' ? 'refund.failed' : 'refund.updated', intent, made);
  }

  openDispute(reference: string): Stripe.Dispute {
    const intent = found(this.intentOf(reference), 'payment_intent');
    const opened = dispute(intent);
    this.disputes.push(opened);
    this.charge(String(intent.latest_charge)).disputed = true;
    this.#moveDisputed(opened, -intent.amount, 'dispute');
    this.#say('charge.dispute.created', intent, opened);
    this.#say('charge.dispute.funds_withdrawn', intent, opened);
    return opened;
  }

  winDispute(reference: string): void {
    const intent = found(this.intentOf(reference), 'payment_intent');
    const won = found(
      this.disputes.find(({ payment_intent: of }) => of === intent.id),
      'dispute',
    );
    won.status = 'won';
    this.#moveDisputed(won, intent.amount, 'dispute_reversal');
    this.#say('charge.dispute.funds_reinstated', intent, won);
    this.#say('charge.dispute.closed', intent, won);
  }

  behavioursOf({ payment_method: method }: Stripe.PaymentIntent): readonly string[] {
    return this.#methods.get(String(method))?.behaviours ?? [];
  }

  #moveDisputed(of: Stripe.Dispute, amount: number, category: string): void {
    const { currency, id: source } = of;
    const moved = this.#move({ amount, currency, source, type: 'adjustment', reporting_category: category });
    of.balance_transactions = [...of.balance_transactions, moved];
  }

  #move(of: Parameters<typeof balanceTransaction>[0]): Stripe.BalanceTransaction {
    const moved = balanceTransaction(of);
    this.transactions.push(moved);
    return moved;
  }

  /** As it is now: webhooks carry a copy. */
  #say(type: string, intent: Stripe.PaymentIntent, object: Happening['object'] = intent): void {
    this.#tell({ type, object: structuredClone(object), behaviours: this.behavioursOf(intent) });
  }
}
