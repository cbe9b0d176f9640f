import type Stripe from 'stripe';
import {
  type JournalPage,
  type KeptMethod,
  type NamedCharge,
  type PaymentProvider,
  type ProviderCharge,
  ProviderUnavailable,
  type Webhook,
} from '../../domain/payment-provider.ts';
import { amountAtStripe } from './amounts.ts';
import {
  chargeOf,
  eventsOfDispute,
  eventsOfRefund,
  isUnderWay,
  redirectOf,
  referenceKey,
  refundReferenceKey,
} from './events.ts';
import { answered, isRefusal, type StripeRefusal, unlessRefused } from './failures.ts';
import { journalPage } from './journal.ts';
import { keepMethod } from './methods.ts';
import { openStripe, type StripeSettings } from './open-stripe.ts';
import { chargeTold } from './webhooks.ts';

const expand = ['latest_charge'];

/**
 * Payments by Stripe: a charge is a PaymentIntent, made first and confirmed then, so that making it again gives its id and moves nothing.
 * Each request that changes something has an Idempotency-Key of our name and the step.
 */
export class StripeProvider implements PaymentProvider {
  readonly name = 'stripe';
  readonly #settings: StripeSettings;

  constructor(settings: StripeSettings) {
    this.#settings = settings;
  }

  async keep(token: string, owner: string): Promise<KeptMethod | null> {
    return keepMethod(await this.#stripe(), token, owner);
  }

  async authorise(charge: NamedCharge & { token: string }): Promise<ProviderCharge> {
    const { reference, currency } = charge;
    if (amountAtStripe(charge.amount, currency) === null) return declined(charge, 'amount-not-payable');
    const { paymentIntents } = await this.#stripe();
    const begun = charge.chargeId === null ? await this.#make(charge) : await this.#read(charge.chargeId);
    if ('events' in begun) return begun;
    if (!canBeConfirmed(begun)) return this.#told(begun);
    const [customer = '', method = ''] = charge.token.split('/');
    try {
      const using = { customer, payment_method: method };
      await answered('choosing the method', paymentIntents.update(begun.id, using, step(reference, 'method')));
      const how = { return_url: this.#settings.returnUrl, expand };
      return await this.#told(
        await answered('confirming', paymentIntents.confirm(begun.id, how, step(reference, 'confirm'))),
      );
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const now = await this.#read(begun.id);
      return canBeConfirmed(now) ? declined({ ...charge, chargeId: now.id }, codeOf(error)) : this.#told(now);
    }
  }

  async capture(charge: NamedCharge): Promise<ProviderCharge> {
    const { paymentIntents } = await this.#stripe();
    const begun = await this.#named(charge);
    if ('events' in begun) return begun;
    const { id } = begun;
    return this.#change(id, paymentIntents.capture(id, { expand }, step(charge.reference, 'capture')));
  }

  async cancel(charge: NamedCharge): Promise<ProviderCharge> {
    if (amountAtStripe(charge.amount, charge.currency) === null) return declined(charge, 'amount-not-payable');
    const begun = await this.#named(charge);
    return 'events' in begun ? begun : this.#cancel(begun.id, charge.reference);
  }

  async refund(
    { reference, currency, chargeId }: NamedCharge,
    refund: { refundReference: string; amount: number },
  ): Promise<ProviderCharge | null> {
    if (chargeId === null) throw new ProviderUnavailable(`Stripe: the id of ${reference} is not known yet`);
    const { refundReference } = refund;
    const amount = amountAtStripe(refund.amount, currency);
    if (amount === null) return null;
    const { refunds } = await this.#stripe();
    const metadata = { [referenceKey]: reference, [refundReferenceKey]: refundReference };
    const asked = { payment_intent: chargeId, amount, metadata };
    // Stripe forgets an Idempotency-Key after a day, and a refund may take longer: what it has made already is not asked for again.
    const before = (await this.#refundsOf(chargeId)).find(
      (made) => made.metadata?.[refundReferenceKey] === refundReference,
    );
    const made = before ?? (await unlessRefused('refunding', refunds.create(asked, step(refundReference, 'refund'))));
    if (made) return { reference, chargeId, redirectUrl: null, events: eventsOfRefund(made, reference) };
    // The money may be on its way by a refund that was made in the dashboard: what is left to give is known when that has ended.
    if ((await this.#refundsOf(chargeId)).some(isUnderWay))
      throw new ProviderUnavailable(`Stripe: another refund of ${reference} is under way`);
    return null;
  }

  async find({ chargeId }: NamedCharge): Promise<ProviderCharge | null> {
    if (chargeId === null) return null;
    const { paymentIntents, disputes } = await this.#stripe();
    const intent = await unlessRefused('reading a payment', paymentIntents.retrieve(chargeId, { expand }));
    const charge = intent && chargeOf(intent);
    if (!charge || intent.status !== 'succeeded') return charge;
    const given = await this.#refundsOf(chargeId);
    const of = { payment_intent: chargeId, limit: 100 };
    const disputed = await answered('listing disputes', disputes.list(of).autoPagingToArray({ limit: 10_000 }));
    const events = [
      ...given.reverse().flatMap((refund) => eventsOfRefund(refund, charge.reference)),
      ...disputed.reverse().flatMap((dispute) => eventsOfDispute(dispute, charge.reference)),
    ];
    return { ...charge, events: [...charge.events, ...events] };
  }

  async journal(after: string | null, limit: number): Promise<JournalPage> {
    return journalPage(await this.#stripe(), after, limit);
  }

  async readWebhook({ bytes, signature }: Webhook, now: Date): Promise<{ charge: ProviderCharge | null } | null> {
    const stripe = await this.#stripe();
    return chargeTold(stripe, { bytes, signature }, { secret: this.#settings.webhookSecret, now });
  }

  #stripe(): Promise<Stripe> {
    return openStripe(this.#settings);
  }

  /**
   * The PaymentIntent of a charge, which costs nobody anything until it is confirmed; the same one under the same name. What Stripe refuses
   * to begin, such as an amount that is too small for it, is declined: it would refuse it for ever.
   */
  async #make(charge: NamedCharge): Promise<Stripe.PaymentIntent | ProviderCharge> {
    const { reference, amount, currency } = charge;
    const { paymentIntents } = await this.#stripe();
    const asked: Stripe.PaymentIntentCreateParams = {
      amount: amountAtStripe(amount, currency) ?? amount,
      currency: currency.toLowerCase(),
      automatic_payment_methods: { enabled: true },
      // What can not be captured later, as most methods that are no cards, pays at once.
      payment_method_options: { card: { capture_method: 'manual' } },
      metadata: { [referenceKey]: reference },
    };
    try {
      return await answered('beginning a payment', paymentIntents.create(asked, step(reference, 'create')));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return declined(charge, codeOf(error));
    }
  }

  /** As much of a PaymentIntent as names it. */
  async #named(charge: NamedCharge): Promise<Pick<Stripe.PaymentIntent, 'id'> | ProviderCharge> {
    return charge.chargeId === null ? this.#make(charge) : { id: charge.chargeId };
  }

  /** Newest first. */
  async #refundsOf(chargeId: string): Promise<Stripe.Refund[]> {
    const { refunds } = await this.#stripe();
    const listed = refunds.list({ payment_intent: chargeId, limit: 100 });
    return answered('listing refunds', listed.autoPagingToArray({ limit: 10_000 }));
  }

  async #read(id: string): Promise<Stripe.PaymentIntent> {
    const { paymentIntents } = await this.#stripe();
    return answered('reading a payment', paymentIntents.retrieve(id, { expand }));
  }

  /** What came of a change; what is refused because of its state is told as it is. */
  async #change(id: string, asked: Promise<Stripe.PaymentIntent>): Promise<ProviderCharge> {
    const changed = await unlessRefused('changing a payment', asked);
    return named(changed ?? (await this.#read(id)));
  }

  async #cancel(id: string, reference: string): Promise<ProviderCharge> {
    const { paymentIntents } = await this.#stripe();
    return this.#change(id, paymentIntents.cancel(id, { expand }, step(reference, 'cancel')));
  }

  /** A charge that waits for something else than a visit to a page is let go: the store can not show it to the buyer. */
  async #told(intent: Stripe.PaymentIntent): Promise<ProviderCharge> {
    const charge = named(intent);
    const isStuck = intent.status === 'requires_action' && redirectOf(intent) === null;
    return isStuck ? this.#cancel(intent.id, charge.reference) : charge;
  }
}

function step(name: string, what: string): { idempotencyKey: string } {
  return { idempotencyKey: `${name}:${what}` };
}

function canBeConfirmed({ status, last_payment_error: failure }: Stripe.PaymentIntent): boolean {
  return status === 'requires_confirmation' || (status === 'requires_payment_method' && failure === null);
}

function codeOf({ decline_code: declineCode, code }: StripeRefusal): string {
  return declineCode ?? code ?? 'declined';
}

function named(intent: Stripe.PaymentIntent): ProviderCharge {
  const charge = chargeOf(intent);
  if (!charge) throw new Error(`The store has not made the PaymentIntent ${intent.id}`);
  return charge;
}

/** Stripe itself has nothing of it. */
function declined({ reference, chargeId, amount, currency }: NamedCharge, code: string): ProviderCharge {
  const id = `${reference}:declined`;
  const event = { id, type: 'declined' as const, reference, amount, currency, code, refundReference: null };
  return { reference, chargeId, redirectUrl: null, events: [event] };
}
