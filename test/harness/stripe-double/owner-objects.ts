import type Stripe from 'stripe';
import { freshId, now } from './fresh.ts';
import { nobody } from './nobody.ts';

// See payment-objects.ts.

export function paymentMethod(country: string): Stripe.PaymentMethod {
  return {
    id: freshId('pm'),
    object: 'payment_method',
    billing_details: nobody,
    card: {
      brand: 'visa',
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country,
      display_brand: 'visa',
      exp_month: 8,
      exp_year: 2040,
      fingerprint: 'AAAAAAAAAAAAAAAA',
      funding: 'credit',
      generated_from: null,
      last4: '4242',
      networks: { available: ['visa'], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: now(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: 'card',
  };
}

export function customer(): Stripe.Customer {
  return {
    id: freshId('cus'),
    object: 'customer',
    balance: 0,
    created: now(),
    default_source: null,
    description: null,
    email: null,
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: {},
    shipping: null,
  };
}

export function setupIntent(of: Pick<Stripe.SetupIntent, 'customer' | 'payment_method'>): Stripe.SetupIntent {
  const id = freshId('seti');
  return {
    id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: { allow_redirects: 'never', enabled: true },
    cancellation_reason: null,
    client_secret: `${id}_secret_x`,
    created: now(),
    description: null,
    excluded_payment_method_types: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: {},
    next_action: null,
    on_behalf_of: null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_method_types: ['card'],
    single_use_mandate: null,
    status: 'succeeded',
    usage: 'on_session',
    ...of,
  };
}
