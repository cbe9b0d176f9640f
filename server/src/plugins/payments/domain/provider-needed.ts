import type { PluginSettings } from '../../../kernel/plugin/plugin-settings.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { providerOf } from '../providers/provider-of.ts';
import { type PaymentProvider, ProviderUnavailable } from './payment-provider.ts';

/**
 * The provider that the store takes payments by. Throws `no-payment-provider`, and `payment-method-not-found` for a method that another
 * provider keeps, which the store has had before.
 */
export function requireProvider(settings: PluginSettings, method?: { provider: string }): PaymentProvider {
  const provider = providerOf(settings);
  if (!provider) throw problem('no-payment-provider');
  if (method && method.provider !== provider.name) throw problem('payment-method-not-found');
  return provider;
}

/** What a provider says. Throws `unavailable` when it does not answer. */
export async function reached<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ProviderUnavailable)) throw error;
    const detail = 'The payment provider does not answer; try again later.';
    throw problem('unavailable', { detail, headers: { 'retry-after': '5' } });
  }
}
