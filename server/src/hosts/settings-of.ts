import type { Configuration } from './configuration/configuration.ts';
import type { DatabaseUrls } from './databases/open-databases.ts';
import { housePluginIds } from './enabled-plugins.ts';
import type { ProcessSettings } from './process-settings.ts';

/** Names of the enabled plugins, for `loadPlugins`: the house's by id, outside ones by package. */
export function enabledNames({ plugins, pluginPackages }: Configuration): string[] {
  return [...(plugins.length > 0 ? plugins : housePluginIds), ...pluginPackages];
}

/** `http://host:port`, with an IPv6 address in brackets. */
export function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** What a process is told: the configuration, as far as it concerns it, and what it does. */
export function settingsOf(
  configuration: Configuration,
  { urls, queueUrl }: DatabaseUrls,
  own: Pick<ProcessSettings, 'name' | 'port' | 'origins'> & Partial<Pick<ProcessSettings, 'testProvider'>>,
): ProcessSettings {
  const { host, dataDirectory, production, sandbox, trustedProxies, corsOrigins, cacheBytes, limitedBelow } =
    configuration;
  const { testProvider = null } = own;
  const publicUrl = configuration.publicUrl ?? urlOf(host, own.port);
  return {
    ...own,
    host,
    dataDirectory,
    production,
    sandbox,
    trustedProxies,
    corsOrigins,
    cacheBytes,
    limitedBelow,
    isAlone: own.name === 'store' && configuration.databaseUrl === null,
    publicUrl,
    plugins: enabledNames(configuration),
    databases: urls,
    queueDatabase: queueUrl,
    redis: configuration.redisUrl,
    mail: { server: configuration.smtpUrl, from: String(configuration.mailFrom) },
    secrets: configuration.secret,
    log: { level: configuration.logLevel, pretty: process.stdout.isTTY && !production },
    testProvider: testProvider && { url: testProvider.url, secret: testProvider.secret },
    stripe: stripeOf(configuration, publicUrl),
    addressLimit: { burst: configuration.addressBurst, perSecond: configuration.addressRate },
  };
}

function stripeOf(configuration: Configuration, publicUrl: string): ProcessSettings['stripe'] {
  const { stripeSecretKey: secretKey, stripeWebhookSecret: webhookSecret, stripeUrl, stripeReturnUrl } = configuration;
  if (secretKey === null || webhookSecret === null) return null;
  return { secretKey, webhookSecret, url: stripeUrl, returnUrl: stripeReturnUrl ?? publicUrl };
}
