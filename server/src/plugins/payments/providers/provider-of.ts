import type { PluginSettings } from '../../../kernel/plugin/plugin-settings.ts';
import type { PaymentProvider } from '../domain/payment-provider.ts';
import { StripeProvider } from './stripe/stripe-provider.ts';
import { TestProvider } from './test-provider.ts';

/** The provider that the store takes payments by; null when only wallets pay. */
export function providerOf({ stripe, testProvider }: PluginSettings): PaymentProvider | null {
  if (stripe) return new StripeProvider(stripe);
  return testProvider && new TestProvider(testProvider);
}
