import type Stripe from 'stripe';
import { ProviderUnavailable } from '../../domain/payment-provider.ts';

/** Stripe has understood and will not do it: a card that was declined, or a state in which it can not be done. */
export type StripeRefusal = Pick<Stripe.errors.StripeError, 'code' | 'decline_code' | 'statusCode'>;

const refusals: readonly string[] = ['StripeCardError', 'StripeInvalidRequestError'];

/**
 * What Stripe answers. Throws `ProviderUnavailable` when it is not known what came of the request, or when Stripe asks to come again:
 * time-outs, lost connections, rate limits, a request of the same key under way, its own failures, a key that it does not take.
 */
export async function answered<Answer>(what: string, asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw unavailable(what, error);
  }
}

/** As `answered`; null when Stripe refuses. */
export async function unlessRefused<Answer>(what: string, asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answered(what, asked);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
}

export function isRefusal(error: unknown): error is StripeRefusal {
  return error instanceof Error && 'type' in error && refusals.includes(String(error.type));
}

/** Names what went wrong without Stripe's own words, which may hold a part of the key. */
function unavailable(what: string, error: unknown): ProviderUnavailable {
  if (!(error instanceof Error) || !('type' in error))
    return new ProviderUnavailable(`Stripe: ${what}: ${String(error)}`);
  if (error.type === 'StripeAuthenticationError' || error.type === 'StripePermissionError')
    return new ProviderUnavailable(`Stripe: ${what}: it does not take the key; check STRIPE_SECRET_KEY`);
  const { type, code = 'no code', requestId = 'no request id' } = error as Partial<Stripe.errors.StripeError>;
  return new ProviderUnavailable(`Stripe: ${what}: ${type}, ${code}, ${requestId}`);
}
