import type { EntityManager } from '@mikro-orm/postgresql';
import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from 'pino';
import type { CallTransport } from '../calls/call-transport.ts';
import type { BusinessClock } from '../clock/business-clock.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import type { PluginEvents } from '../events/plugin-events.ts';
import type { IdempotencyStore } from '../idempotency/idempotency-store.ts';
import type { OperationLimits } from '../limits/operation-limit.ts';
import type { Cursors } from '../pagination/cursor.ts';
import type { ProblemCatalogue } from '../problems/problem-catalogue.ts';
import type { Principal } from '../sessions/principal.ts';
import type { AuditRecord } from './context.ts';
import type { AnyPlugin } from './manifest.ts';

/** What the kernel hands to one plugin's work in this process. Made by `startPlugin`. */
export interface PluginServices {
  manifest: AnyPlugin;
  /** Null for a plugin that keeps nothing. */
  database: PluginDatabase | null;
  events: PluginEvents | null;
  idempotency: IdempotencyStore | null;
  clock: BusinessClock;
  log: Logger;
  /** In production answers are not checked against the spec. */
  production: boolean;
  problems: ProblemCatalogue;
  limits: OperationLimits;
  cursors: Cursors;
  transport: CallTransport;
  authenticate(headers: IncomingHttpHeaders): Promise<Principal>;
  audit(em: EntityManager, record: AuditRecord, by: { actor: string | null; requestId: string; at: Date }): void;
  /** Drops cached answers when `em` commits: here at once, in other processes by NOTIFY. */
  dropCached(em: EntityManager, tags: string[]): Promise<void>;
  /** Answers when no process accepts a token of these sessions any more. */
  sessionsEnded(ended: { sessionIds: string[] } | { userId: string }): Promise<void>;
  issueLoadKey(seconds: number): { loadKey: string; expiresAt: Date };
}
