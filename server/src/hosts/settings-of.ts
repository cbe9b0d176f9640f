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
  own: Pick<ProcessSettings, 'name' | 'port' | 'origins'>,
): ProcessSettings {
  const { host, dataDirectory, production, sandbox, trustedProxies, corsOrigins, cacheBytes, limitedBelow } =
    configuration;
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
    publicUrl: configuration.publicUrl ?? urlOf(host, own.port),
    plugins: enabledNames(configuration),
    databases: urls,
    queueDatabase: queueUrl,
    redis: configuration.redisUrl,
    mail: { server: configuration.smtpUrl, from: String(configuration.mailFrom) },
    secrets: configuration.secret,
    log: { level: configuration.logLevel, pretty: process.stdout.isTTY && !production },
    addressLimit: { burst: configuration.addressBurst, perSecond: configuration.addressRate },
  };
}
