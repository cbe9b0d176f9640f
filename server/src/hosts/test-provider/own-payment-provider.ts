import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { AnyPlugin } from '../../kernel/plugin/manifest.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { startTestProvider, type RunningTestProvider } from './start-test-provider.ts';

/** Path of the provider's journal; null for a store that has no provider of its own. */
export function ownJournal(
  { databaseUrl, production, dataDirectory, stripeSecretKey }: Configuration,
  plugins: readonly AnyPlugin[],
): string | null {
  if (databaseUrl !== null || production || stripeSecretKey !== null || !plugins.some(({ id }) => id === 'payments'))
    return null;
  return path.join(dataDirectory, 'payment-provider.jsonl');
}

/**
 * Starts the test payment provider beside a store on the embedded database, which no real customers have, so that it can be tried whole.
 * Null for any other store, and for one that takes payments by Stripe.
 */
export async function ownPaymentProvider(
  configuration: Configuration,
  plugins: readonly AnyPlugin[],
  storeUrl: string,
): Promise<(RunningTestProvider & { secret: string }) | null> {
  const journal = ownJournal(configuration, plugins);
  if (journal === null) return null;
  const secret = randomBytes(32).toString('hex');
  const provider = await startTestProvider({
    port: 0,
    journal,
    secret,
    webhookUrl: `${storeUrl}/v1/payments/webhooks/test`,
  });
  return { ...provider, secret };
}
