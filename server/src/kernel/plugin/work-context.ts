import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { audit } from '../audit/audit.ts';
import type { BlobStore } from '../blobs/blob-store.ts';
import { announceDrops } from '../cache/cache-drops.ts';
import { bindCalls } from '../calls/bind-calls.ts';
import { asService, type CallScope } from '../calls/call-transport.ts';
import type { BusinessClock } from '../clock/business-clock.ts';
import { inOpenTransaction } from '../database/in-transaction.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import type { Statement } from '../database/statement.ts';
import type { PluginEvents } from '../events/plugin-events.ts';
import type { Mailer } from '../mail/mailer.ts';
import { reseal, seal, unseal } from '../signatures/encryption.ts';
import type { AuditRecord } from './context.ts';
import { JsonText } from './operation.ts';
import type { PluginSettings } from './plugin-settings.ts';
import type { PluginServices } from './plugin-services.ts';

/** Ms that a call may take in work that has no deadline of its own. */
const callPatience = 30_000;

/** Whose work it is and how it is traced. */
export interface WorkScope extends Omit<CallScope, 'deadline'> {
  /** Machine time, ms since 1970, after which nobody waits; null for work outside of requests, which has none as a whole. */
  deadline: number | null;
}

/**
 * The context of one piece of a plugin's work, see `WorkContext` for what each member is. Handlers take it apart, so each
 * method is a getter that makes it: a request pays only for what its handler names.
 */
export class KernelWorkContext {
  readonly clock: BusinessClock;
  readonly log: Logger;
  protected readonly services: PluginServices;
  protected readonly scope: WorkScope;
  #em: EntityManager | undefined;
  #calls: ReturnType<typeof bindCalls> | undefined;

  /** `em` is given where the caller has opened the transaction. */
  constructor(services: PluginServices, scope: WorkScope, em?: EntityManager) {
    this.services = services;
    this.scope = scope;
    this.clock = services.clock;
    this.log = services.log;
    this.#em = em;
  }

  get em(): EntityManager {
    return (this.#em ??= this.#database.fork());
  }

  get calls(): ReturnType<typeof bindCalls> {
    return (this.#calls ??= bindCalls(this.services.manifest.calls, this.services.transport, () => this.#callScope()));
  }

  get text() {
    return async <Body>(statement: Statement, parameters: Record<string, unknown>): Promise<JsonText<Body> | null> => {
      const text = await this.#database.text(statement, parameters);
      return text === null ? null : new JsonText<Body>(text);
    };
  }

  get rows() {
    return <Row extends object>(statement: Statement, parameters: Record<string, unknown>): Promise<Row[]> =>
      this.#database.rows<Row>(statement, parameters);
  }

  get publish() {
    return (em: EntityManager, type: string, payload: unknown): void =>
      this.#events.publish(em, type, payload, this.scope.traceparent);
  }

  get jobs() {
    return {
      add: (em: EntityManager, name: string, payload: unknown): void =>
        this.#events.addJob(em, name, payload, this.scope.traceparent),
    };
  }

  get dropCached() {
    const { afterCommit, cache } = this.services;
    return (em: EntityManager, tags: string[]): Promise<void> => {
      afterCommit.add(em, () => cache.drop(tags));
      return announceDrops(em, tags);
    };
  }

  get audit() {
    const { principal, requestId } = this.scope;
    return (em: EntityManager, record: AuditRecord): void =>
      audit(em, record, { actor: principal.userId, requestId, at: this.clock.now() });
  }

  get seal() {
    const { keys, manifest } = this.services;
    if (!manifest.sealed) throw new Error(`${manifest.id} names no column in its manifest's sealed`);
    return (plain: Buffer): Buffer => seal(keys, manifest.id, plain);
  }

  get unseal() {
    const { keys, manifest } = this.services;
    return (sealed: Buffer): Buffer => unseal(keys, manifest.id, sealed);
  }

  get reseal() {
    const { keys, manifest } = this.services;
    return (sealed: Buffer): Buffer => reseal(keys, manifest.id, sealed);
  }

  get mail(): Mailer {
    return this.services.mailer;
  }

  get blobs(): BlobStore {
    return this.services.blobs(this.services.manifest.id);
  }

  get settings(): PluginSettings {
    return this.services.settings;
  }

  get #database(): PluginDatabase {
    const { database, manifest } = this.services;
    if (!database) throw new Error(`${manifest.id} has no database`);
    return database;
  }

  get #events(): PluginEvents {
    const { events, manifest } = this.services;
    if (!events) throw new Error(`${manifest.id} has no database, so it can publish nothing`);
    return events;
  }

  #callScope(): CallScope {
    const { id } = this.services.manifest;
    if (this.#em && inOpenTransaction(this.#em)) {
      throw new Error(`${id} called another plugin inside an open transaction; call before or after it`);
    }
    const deadline = this.scope.deadline ?? Date.now() + callPatience;
    return { ...this.scope, deadline, principal: asService(id, this.scope.principal) };
  }
}
