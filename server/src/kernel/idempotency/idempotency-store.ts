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
  operation: Pick<OperationSpecification, 'id' | 'secret'>;
  key: string;
  /** What must be the same when the key comes again. */
  input: { path: unknown; query: unknown; body: unknown };
}

export interface IdempotencyOptions {
  /** Seconds of machine time after which a claim is taken over because its process died; longer than a request may take. */
  leaseSeconds?: number;
  /** Seconds of machine time for which answers are kept. */
  keptSeconds?: number;
}

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
  readonly #keptSeconds: number;

  constructor(database: PluginDatabase, { leaseSeconds = 40, keptSeconds = 86_400 }: IdempotencyOptions = {}) {
    this.#database = database;
    this.#leaseSeconds = leaseSeconds;
    this.#keptSeconds = keptSeconds;
  }

  /**
   * Claims the key in a short transaction of its own, takes over a claim whose lease has run out, or gives the answer
   * to replay. Throws `idempotency-key-in-flight` while another request works under the key, and
   * `idempotency-key-reused` when it was first sent with other input.
   */
  async claim(request: IdempotentRequest): Promise<{ claim: IdempotencyClaim } | { replay: OperationResponse }> {
    const scope = scopeOf(request);
    const inputHash = hash('sha256', canonicalJson(request.input), 'buffer');
    const claim = randomUUID();
    const times = { leaseSeconds: this.#leaseSeconds, keptSeconds: this.#keptSeconds };
    for (;;) {
      const claimed = await this.#database.rows(claimKey, { ...scope, inputHash, claim, ...times });
      if (claimed.length > 0) return { claim: new IdempotencyClaim(this.#database, request, { ...scope, claim }) };
      const [kept] = await this.#database.rows<KeptKey>(readKey, { ...scope, inputHash });
      // It expired and was swept between the two statements.
      if (!kept) continue;
      if (!kept.same) {
        throw problem('idempotency-key-reused', {
          detail: 'This Idempotency-Key was sent before with another request.',
        });
      }
      if (kept.status === null || kept.answer === null) throw inFlight();
      return { replay: replayOf(request, scope, kept.status, kept.answer) };
    }
  }
}

interface KeptKey {
  same: boolean;
  status: number | null;
  answer: Buffer | null;
}

/** The right to do one request's work, until its lease runs out. */
export class IdempotencyClaim {
  readonly #database: PluginDatabase;
  readonly #request: IdempotentRequest;
  readonly #held: Scope & { claim: string };

  constructor(database: PluginDatabase, request: IdempotentRequest, held: Scope & { claim: string }) {
    this.#database = database;
    this.#request = request;
    this.#held = held;
  }

  /**
   * Keeps the answer in the transaction of the operation's last commit. Throws `idempotency-key-in-flight`, so that this
   * transaction is rolled back, when another request has taken the key over meanwhile.
   */
  async complete(em: EntityManager, response: OperationResponse): Promise<void> {
    const finished = await execute(em, finishKey, this.#finished(response));
    if (finished.length === 0) throw inFlight();
  }

  /** Keeps a final refusal (4xx), in a transaction of its own. One that names a Retry-After is not final. */
  async refuse(response: OperationResponse): Promise<void> {
    if (response.headers['retry-after'] !== undefined || response.status === 408) await this.release();
    else await this.#database.rows(finishKey, this.#finished(response));
  }

  /** Ends the lease of work that has ended without an answer (5xx), so that a retry drives it on at once. */
  async release(): Promise<void> {
    await this.#database.rows(releaseKey, { ...this.#held });
  }

  /** A key for one step of the work: the same in every retry, and not to be told from what the database keeps. */
  stepKey(step: string): string {
    const { principal, operation } = this.#held;
    return hash('sha256', canonicalJson(['step', principal, operation, this.#request.key, step]), 'base64url');
  }

  #finished(response: OperationResponse): Record<string, unknown> {
    const answer = packAnswer(response, secretOf(this.#request, this.#held));
    return { ...this.#held, status: response.status, answer };
  }
}

/** Who asks is part of the scope, so that nobody gets another one's answer; a service asks for itself or for a user. */
function scopeOf({ principal: { userId, caller }, operation: { id }, key }: IdempotentRequest): Scope {
  const principal = `${userId ?? ''}/${caller ?? ''}`;
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
