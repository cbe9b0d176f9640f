import type { LogLevel } from './observability/logger.ts';

/** All that one process of the store needs to know, as plain JSON: the supervisor sends it to its children. */
export interface ProcessSettings {
  /** `store` for all in one, `gateway`, or the id of the one plugin that it serves. */
  name: string;
  host: string;
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
  /** Holds the installation secret, unless it is given. */
  dataDirectory: string;
  /** STEAM_CLONE_SECRET: the first signs, all are accepted; empty when it is kept in the data directory. */
  secrets: string[];
  production: boolean;
  /** Whether the clock can be turned. */
  sandbox: boolean;
  log: { level: LogLevel; pretty: boolean };
  trustedProxies: string[];
  corsOrigins: string[];
  addressLimit: { burst: number; perSecond: number };
  /** Bytes of answers kept in memory. */
  cacheBytes: number;
}
