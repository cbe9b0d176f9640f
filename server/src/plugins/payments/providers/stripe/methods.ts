import type Stripe from 'stripe';
import type { DescribedMethod, KeptMethod } from '../../domain/payment-provider.ts';
import { answered, unlessRefused } from './failures.ts';

/** Kinds that take money from a bank account. */
const banks = [
  'sepa_debit',
  'us_bank_account',
  'bacs_debit',
  'au_becs_debit',
  'acss_debit',
  'nz_bank_account',
] as const;

/**
 * Keeps a PaymentMethod that its owner's browser has made (`pm_...`). Stripe takes one for several payments only when it is of a customer, so
 * each gets one of its own. Null for one that is not known, is another owner's, or is refused by its bank.
 */
export async function keepMethod(stripe: Stripe, token: string, owner: string): Promise<KeptMethod | null> {
  if (!/^pm_\w{1,200}$/.test(token)) return null;
  const method = await unlessRefused('reading a payment method', stripe.paymentMethods.retrieve(token));
  if (!method) return null;
  // The same again for the same owner and token.
  const customer = await answered(
    'making a customer',
    stripe.customers.create({}, { idempotencyKey: `customer:${owner}:${token}` }),
  );
  if (method.customer !== null && idOf(method.customer) !== customer.id) return null;
  const setup = await unlessRefused(
    'setting up a payment method',
    stripe.setupIntents.create(
      {
        customer: customer.id,
        payment_method: token,
        usage: 'on_session',
        confirm: true,
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      },
      { idempotencyKey: `setup:${owner}:${token}` },
    ),
  );
  return setup?.status === 'succeeded' ? { token: `${customer.id}/${token}`, ...described(method) } : null;
}

function idOf(customer: string | { id: string }): string {
  return typeof customer === 'string' ? customer : customer.id;
}

function described(method: Stripe.PaymentMethod): DescribedMethod {
  const { type, card } = method;
  if (card)
    return { kind: 'card', label: card.display_brand ?? card.brand, lastFour: card.last4, country: card.country };
  const bank = banks.find((kind) => kind === type);
  const lastFour = (bank && method[bank]?.last4) ?? null;
  return { kind: bank ? 'bank' : 'redirect', label: type, lastFour, country: null };
}
