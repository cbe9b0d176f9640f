import type Stripe from 'stripe';
import type { PluginSettings } from '../../../../kernel/plugin/plugin-settings.ts';

export type StripeSettings = NonNullable<PluginSettings['stripe']>;

/** Ms after which an answer is given up; what came of the request is then not known. */
const usualPatience = 5_000;

const opened = new WeakMap<StripeSettings, Promise<Stripe>>();

/** Stripe's library, loaded when it is first used: it is large, and most stores do without it. */
export function openStripe(settings: StripeSettings): Promise<Stripe> {
  const open = opened.get(settings) ?? load(settings);
  opened.set(settings, open);
  return open;
}

async function load({ secretKey, url, patience = usualPatience }: StripeSettings): Promise<Stripe> {
  const { default: Library } = await import('stripe');
  return new Library(secretKey, {
    timeout: patience,
    // Due work asks again under the same key; two who repeat would wait for each other.
    maxNetworkRetries: 0,
    telemetry: false,
    ...(url !== null && address(new URL(url))),
  });
}

function address({ protocol, hostname, port }: URL): Pick<Stripe.StripeConfig, 'protocol' | 'host' | 'port'> {
  const isPlain = protocol === 'http:';
  return { protocol: isPlain ? 'http' : 'https', host: hostname, port: port || (isPlain ? 80 : 443) };
}
