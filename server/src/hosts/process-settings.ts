import type { PluginSettings } from '../kernel/plugin/plugin-settings.ts';
import type { Configuration } from './configuration/configuration.ts';
import type { LogLevel } from './observability/logger.ts';

/** What each process takes over from the configuration as it is. */
type TakenOver =
  | 'host'
  | 'dataDirectory'
  | 'production'
  | 'sandbox'
  | 'trustedProxies'
  | 'corsOrigins'
  | 'cacheBytes'
  | 'limitedBelow';

/** All that one process of the store needs to know, as plain JSON: the supervisor sends it to its children. */
export interface ProcessSettings extends Pick<Configuration, TakenOver> {
  /** `store` for all in one, `gateway`, or the id of the one plugin that it serves. */
  name: string;
  /** 0 lets the system choose. */
  port: number;
  /** The address under which clients reach the store; links are made from it alone. */
  publicUrl: string;
  /** All enabled plugins: ids of the house's, package names of outside ones. */
  plugins: string[];
  /** Base URLs of plugins in other processes, by id; empty for all in one. */
  origins: Record<string, string>;
  /** No other process of the store can exist: all in one, on a database of its own. */
  isAlone: boolean;
  /** PostgreSQL URLs by plugin id. */
  databases: Record<string, string>;
  /** PostgreSQL URL of the queues, unused when there is a Redis. */
  queueDatabase: string;
  redis: string | null;
  /** `server` null: mail goes to the mailbox in the data directory. */
  mail: { server: string | null; from: string };
  /** STEAM_CLONE_SECRET: the first signs, all are accepted; empty when it is kept in the data directory. */
  secrets: readonly string[];
  log: { level: LogLevel; pretty: boolean };
  /** Where the built-in payment provider is, and what the store shares with it; null when the store takes no payments by it. */
  testProvider: { url: string; secret: string } | null;
  /** What payments by Stripe need; null without them. */
  stripe: PluginSettings['stripe'];
  addressLimit: { burst: number; perSecond: number };
}
