/** What the operator of a store decides for its plugins, see docs/configuration.md. */
export interface PluginSettings {
  limitedBelow: number; // Hundredths of USD that an account must have spent; 0 limits nobody.
  testProvider: ({ url: string; secret: string } & Patience) | null; // The built-in payment provider; null when it is not there.
  stripe: ({ secretKey: string; webhookSecret: string; url: string | null; returnUrl: string } & Patience) | null; // `url` null: Stripe's own.
}

interface Patience {
  patience?: number; // Ms after which a provider's answer is given up; it has its own.
}
