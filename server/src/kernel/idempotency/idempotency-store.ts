import type { EntityManager } from '@mikro-orm/postgresql';
import type { OperationSpecification } from '@steam-clone/spec';
import { hash, randomUUID } from 'node:crypto';
import { execute } from '../database/in-transaction.ts';
import type { PluginDatabase } from '../database/plugin-database.ts';
import type { OperationResponse } from '../pipeline/operation-request.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { Principal } from '../sessions/principal.ts';
import { canonicalJson } from './canonical-json.ts';
import { claimKey, finishKey, readKey, releaseKey } from './idempotency-statements.ts';
import { type KeptUnder, packAnswer, unpackAnswer } from './kept-answer.ts';

/** A valid request with an Idempotency-Key. */
export interface IdempotentRequest {
  principal: Principal;
  operation: Pick<OperationSpecification, 'id' | 'secret' | 'idempotency'>;
  key: string;
  /** What must be the same when the key comes again. */
  input: { path: unknown; query: unknown; body: unknown };
}

export interface IdempotencyOptions {
  /** Seconds of machine time after which a claim is taken over because its process died; longer than a request may take. */
  leaseSeconds?: number;
  /** Seconds of machine time for which answers are kept; a day, and 30 where money moves and a key is required. */
  keptSeconds?: number | undefined;
}

const day = 86_400;

/** Where a key is kept. The key itself is not. */
interface Scope {
  principal: string;
  operation: string;
  keyHash: Buffer;
}

/** The Idempotency-Keys of one plugin, in its own database. */
export class IdempotencyStore {
  readonly #database: PluginDatabase;
  readonly #leaseSeconds: number;
  readonly #keptSeconds: number | undefined;

  constructor(database: PluginDatabase, { leaseSeconds = 40, keptSeconds }: IdempotencyOptions = {}) {
    this.#database = database;
    this.#leaseSeconds = leaseSeconds;
    this.#keptSeconds = keptSeconds;
  }

  /**
   * Reads what is kept of the key: the answer to replay, or the right to claim it. Throws `idempotency-key-in-flight`
   * while another request works under the key, and `idempotency-key-reused` when it was first sent with other input.
   */
  async look(request: IdempotentRequest): Promise<{ claim: IdempotencyClaim } | { replay: OperationResponse }> {
    const scope = scopeOf(request);
    const inputHash = hash('sha256', canonicalJson(request.input), 'buffer');
    const [kept] = await this.#database.rows<KeptKey>(readKey, { ...scope, inputHash });
    if (kept && !kept.same) {
      throw problem('idempotency-key-reused', { detail: 'This Idempotency-Key was sent before with another request.' });
    }
    if (kept && kept.status !== null && kept.answer !== null) {
      return { replay: replayOf(request, scope, kept.status, kept.answer) };
    }
    if (kept && !kept.abandoned) throw inFlight();
    const keptSeconds = this.#keptSeconds ?? (request.operation.idempotency === 'required' ? 30 * day : day);
    const terms = { inputHash, leaseSeconds: this.#leaseSeconds, keptSeconds };
    return { claim: new IdempotencyClaim(this.#database, request, { ...scope, claim: randomUUID() }, terms) };
  }

  /** The answer that another request under the same key has given meanwhile. Throws `idempotency-key-in-flight`. */
  async replay(request: IdempotentRequest): Promise<OperationResponse> {
    const outcome = await this.look(request);
    if ('claim' in outcome) throw inFlight();
    return outcome.replay;
  }
}

interface KeptKey {
  same: boolean;
  /** Its process died, or gave up with a 5xx. */
  abandoned: boolean;
  status: number | null;
  answer: Buffer | null;
}

interface Terms {
  inputHash: Buffer;
  leaseSeconds: number;
  keptSeconds: number;
}

/** The right to do one request's work, which nobody else has from when it is taken until its lease runs out. */
export class IdempotencyClaim {
  readonly #database: PluginDatabase;
  readonly #request: IdempotentRequest;
  readonly #held: Scope & { claim: string };
  readonly #terms: Terms;
  /** It may have been committed: a connection that breaks at the commit does not say. */
  #mayBeHeld = false;
  #isHeld = false;
  #isLost = false;

  constructor(database: PluginDatabase, request: IdempotentRequest, held: Scope & { claim: string }, terms: Terms) {
    this.#database = database;
    this.#request = request;
    this.#held = held;
    this.#terms = terms;
  }

  /** Another request under the key was faster: its answer counts, not that of this one. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /**
   * Claims the key in the transaction of the first work. Throws `idempotency-key-in-flight`, so that this transaction is
   * rolled back, when another request has it.
   */
  async take(em: EntityManager): Promise<void> {
    if (this.#isHeld) return;
    const claimed = await execute(em, claimKey, { ...this.#held, ...this.#terms, status: null, answer: null });
    if (claimed.length === 0) throw this.#lost();
    this.#mayBeHeld = true;
  }

  /** To be told when the transaction that took the key was committed and is not the last. */
  hold(): void {
    this.#isHeld = true;
  }

  /** Keeps the answer in the transaction of the operation's last commit. Throws as `take` does. */
  async complete(em: EntityManager, response: OperationResponse): Promise<void> {
    const finished = await execute(em, finishKey, this.#finished(response));
    if (finished.length === 0) throw this.#lost();
  }

  /**
   * Keeps a final refusal (4xx), in a transaction of its own; one that names a Retry-After is not final. The claim is lost
   * when another request has the key.
   */
  async refuse(response: OperationResponse): Promise<void> {
    if (response.headers['retry-after'] !== undefined || response.status === 408) return this.release();
    const finished = this.#finished(response);
    const kept = this.#isHeld
      ? await this.#database.rows(finishKey, finished)
      : await this.#database.rows(claimKey, { ...finished, ...this.#terms });
    if (kept.length === 0) this.#isLost = true;
  }

  /** Ends the lease of work that has ended without an answer (5xx), so that a retry drives it on at once. */
  async release(): Promise<void> {
    if (this.#mayBeHeld) await this.#database.rows(releaseKey, { ...this.#held });
  }

  /** A key for one step of the work: the same in every retry, and not to be told from what the database keeps. */
  stepKey(step: string): string {
    const { principal, operation } = this.#held;
    return hash('sha256', canonicalJson(['step', principal, operation, this.#request.key, step]), 'base64url');
  }

  #lost(): Problem {
    this.#isLost = true;
    return inFlight();
  }

  #finished(response: OperationResponse): Record<string, unknown> {
    const answer = packAnswer(response, secretOf(this.#request, this.#held));
    return { ...this.#held, status: response.status, answer };
  }
}

/** Who asks is part of the scope, so that nobody gets another one's answer; a service asks for itself or for a user. */
function scopeOf({ principal: { userId, guestId, caller }, operation: { id }, key }: IdempotentRequest): Scope {
  const principal = `${userId ?? guestId ?? ''}/${caller ?? ''}`;
  return { principal, operation: id, keyHash: hash('sha256', canonicalJson([principal, id, key]), 'buffer') };
}

function secretOf({ operation, key }: IdempotentRequest, { keyHash }: Scope): KeptUnder | null {
  return operation.secret ? { key, keyHash } : null;
}

function replayOf(request: IdempotentRequest, scope: Scope, status: number, answer: Buffer): OperationResponse {
  const { headers, body } = unpackAnswer(answer, secretOf(request, scope));
  return {
    status,
    headers: { ...headers, 'idempotent-replayed': 'true' },
    body,
    freshUntil: null,
    accountId: request.principal.userId,
  };
}

function inFlight(): Problem {
  return problem('idempotency-key-in-flight', {
    detail: 'A request with this Idempotency-Key is still at work; ask again for its answer.',
    headers: { 'retry-after': '1' },
  });
}
