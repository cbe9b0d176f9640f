import type { EntityManager, EntityName, Primary } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { CallsOf } from '../calls/calls.ts';
import type { BusinessClock } from '../clock/business-clock.ts';
import type { Statement } from '../database/statement.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { PageQuery, PageRequest } from '../pagination/page.ts';
import type { Principal, SignedInPrincipal } from '../sessions/principal.ts';
import type { Contracts, HouseContracts, JsonText, OperationAnswer, OperationId } from './operation.ts';
import type { PluginSettings } from './plugin-settings.ts';

/** An entry of the audit chain, written in the transaction of the act. Ids only, never names or addresses. */
export interface AuditRecord {
  /** What was done, as `<plugin>.<pastTense>`. */
  action: string;
  /** Opaque id of what it was done to. */
  subject: string;
  details?: Record<string, string | number | boolean | null>;
}

/** What every piece of a plugin's work gets, be it a request, a batch of events, a job or due work. */
export interface WorkContext<Calls extends OperationId<C> = never, C extends Contracts = HouseContracts> {
  /** One fork a request or job, made when it is first used. */
  readonly em: EntityManager;
  /** Business time: what users see and what falls due. Never the system's clock. */
  readonly clock: BusinessClock;
  readonly log: Logger;
  /** Operations of other plugins, as the manifest lists them. Refused while a transaction is open. */
  readonly calls: CallsOf<Calls, C>;
  /** Runs a hot read and gives its first column of its first row as the answer's JSON text; null without a row. */
  text<Body>(statement: Statement, parameters: Record<string, unknown>): Promise<JsonText<Body> | null>;
  /** Runs a statement outside of the unit of work and gives its rows. */
  rows<Row extends object>(statement: Statement, parameters: Record<string, unknown>): Promise<Row[]>;
  /** Writes an event into the outbox; it leaves when `em` commits. */
  publish<Type extends keyof C['events'] & string>(em: EntityManager, type: Type, payload: C['events'][Type]): void;
  /** Writes a job of this plugin into the outbox; it starts after `em` commits. */
  readonly jobs: { add(em: EntityManager, name: string, payload: unknown): void };
  /** Drops cached answers that carry one of these tags, here at once after the commit of `em`, elsewhere by NOTIFY. */
  dropCached(em: EntityManager, tags: string[]): Promise<void>;
  audit(em: EntityManager, record: AuditRecord): void;
  /** Encrypts what the plugin keeps and must be able to read again, in a column that its manifest lists as `sealed`. */
  seal(plain: Buffer): Buffer;
  /** Undoes `seal`. Throws when the installation has lost the secret that sealed it. */
  unseal(sealed: Buffer): Buffer;
  /** What was sealed, under the newest secret of the installation; the same bytes when it is already. */
  reseal(sealed: Buffer): Buffer;
  /** Sends mail. For jobs alone: a mail server may take its time, and a request that fails has sent nothing. */
  readonly mail: Mailer;
  /** The plugin's files. They are in no transaction: put them before the commit that names them, delete them after. */
  readonly blobs: BlobStore;
  readonly settings: PluginSettings;
}

export type PrincipalOf<Id, C extends Contracts> = Id extends keyof C['authorizations']
  ? C['authorizations'][Id] extends 'public' | 'guest'
    ? Principal
    : SignedInPrincipal
  : Principal;

/** What a handler gets beside its input. */
export interface OperationContext<
  Id extends OperationId<C>,
  Calls extends OperationId<C> = never,
  C extends Contracts = HouseContracts,
> extends WorkContext<Calls, C> {
  readonly principal: PrincipalOf<Id, C>;
  readonly requestId: string;
  /** The client's address, as trusted proxies report it; an empty string for calls between plugins. */
  readonly address: string;
  /** Aborted when the deadline of the request passes. */
  readonly signal: AbortSignal;
  /** Gets a row of `x-authz: owner(Entity)`: 404 unless it is the caller's. The entity has a `userId`. */
  owned<Entity extends { userId: string }>(entity: EntityName<Entity>, id: Primary<Entity>): Promise<Entity>;
  /** The page of a list that the query asks for, `Position` being that of its last item. Throws `invalid-cursor`. */
  page<Position>(query: PageQuery): PageRequest<Position>;
  /**
   * Runs `work` in one transaction and gives its answer; with an Idempotency-Key the answer is stored in the same
   * transaction. Operations with `x-idempotent` must make their answer here.
   */
  finish<Answer extends OperationAnswer<Id, C>>(work: (em: EntityManager) => Promise<Answer>): Promise<Answer>;
  /**
   * For `x-precondition`: lets the change through only if If-Match names the current entity tag of the resource (null:
   * there is none). Throws `precondition-required` or `precondition-failed`.
   */
  requireMatch(current: string | null): void;
  /**
   * For x-idempotent operations that do more than one transaction: runs `work` in the first one, in which the
   * Idempotency-Key is claimed for as long as a request may take. A retry that drives the work on runs it again, so it
   * looks first for what is there.
   */
  begin<Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result>;
  /** A key for a step of this request that stays the same when the request is retried (x-idempotent only). */
  stepKey(step: string): string;
  /** Answers after no process accepts a token of these sessions any more. */
  sessionsEnded(ended: { sessionIds: string[] } | { userId: string }): Promise<void>;
  /** Makes a load key that works for so many seconds of machine time, 24 hours at most. */
  issueLoadKey(seconds: number): { loadKey: string; expiresAt: Date };
}
