import type { Logger } from 'pino';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { AnswerCache } from '../cache/answer-cache.ts';
import type { CallTransport } from '../calls/call-transport.ts';
import type { KernelClock } from '../clock/business-clock.ts';
import type { QueueBackend } from '../jobs/queue-backend.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { OperationLimits } from '../limits/operation-limit.ts';
import type { ProblemCatalogue } from '../problems/problem-catalogue.ts';
import type { Authenticator } from '../sessions/authenticator.ts';
import type { SigningKeys } from '../sessions/principal-signer.ts';
import type { PluginSettings } from './plugin-settings.ts';

/** What a process shares between the plugins that it serves. */
export interface PluginEnvironment {
  /** In production answers and events are not checked against the spec. */
  production: boolean;
  log: Logger;
  clock: KernelClock;
  keys: SigningKeys;
  /** Null in a process without plugins that have a database. */
  queues: QueueBackend | null;
  /** Plugins that listen, by event type. */
  subscriptions: ReadonlyMap<string, readonly string[]>;
  cache: AnswerCache;
  limits: OperationLimits;
  problems: ProblemCatalogue;
  authenticator: Authenticator;
  transport: CallTransport;
  mailer: Mailer;
  settings: PluginSettings;
  blobs(plugin: string): BlobStore;
  /** PostgreSQL URL of a plugin's database. */
  databaseUrl(plugin: string): string;
  /** Ms of machine time after which other processes believe no token of before: 0 when there are none. */
  tokenBoundElsewhere: number;
}
