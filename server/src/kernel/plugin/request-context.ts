import { setTimeout as delay } from 'node:timers/promises';
import type { EntityManager, EntityName, FilterQuery, Primary } from '@mikro-orm/postgresql';
import { transaction } from '../database/in-transaction.ts';
import type { IdempotencyClaim } from '../idempotency/idempotency-store.ts';
import { issueLoadKey } from '../limits/load-key.ts';
import { type PageQuery, PageRequest } from '../pagination/page.ts';
import type { BoundOperation } from '../pipeline/bound-operation.ts';
import type { OperationRequest } from '../pipeline/operation-request.ts';
import { render } from '../pipeline/render.ts';
import { requireMatch } from '../preconditions/entity-tag.ts';
import { problem } from '../problems/problem.ts';
import type { Principal } from '../sessions/principal.ts';
import type { HandlerAnswer } from './operation.ts';
import { KernelWorkContext } from './work-context.ts';

/** The context of one request: beside the work's it knows who asks and how the answer is made. See `OperationContext`. */
export class RequestContext extends KernelWorkContext {
  readonly principal: Principal;
  readonly requestId: string;
  readonly address: string;
  /** Which of the kernel's promises the handler has kept, checked outside production. */
  readonly kept = { owned: false, finished: false, matched: false };
  readonly #bound: BoundOperation;
  readonly #request: OperationRequest;
  readonly #claim: IdempotencyClaim | null;

  /** `claim` is there when the request came with an Idempotency-Key. */
  constructor(bound: BoundOperation, request: OperationRequest, principal: Principal, claim: IdempotencyClaim | null) {
    const { requestId, traceparent, deadline } = request;
    super(bound.services, { principal, requestId, traceparent, deadline });
    this.principal = principal;
    this.requestId = requestId;
    this.address = request.address;
    this.#bound = bound;
    this.#request = request;
    this.#claim = claim;
  }

  get signal(): AbortSignal {
    return AbortSignal.timeout(Math.max(1, this.#request.deadline - Date.now()));
  }

  get owned() {
    return async <Entity extends { userId: string }>(
      entity: EntityName<Entity>,
      id: Primary<Entity>,
    ): Promise<Entity> => {
      this.kept.owned = true;
      const mine = { id, userId: this.principal.userId } as FilterQuery<Entity>;
      const row = await this.em.findOne<Entity>(entity, mine);
      if (!row) throw problem('not-found', { detail: 'There is no such resource, or it is not yours.' });
      return row as Entity;
    };
  }

  get page() {
    return <Position>(query: PageQuery): PageRequest<Position> =>
      new PageRequest<Position>(this.services.keys, this.#bound.specification.id, query);
  }

  get finish() {
    return async <Answer extends HandlerAnswer>(work: (em: EntityManager) => Promise<Answer>): Promise<Answer> => {
      const answer = await transaction(this.em, async (em) => {
        await this.#claim?.take(em);
        const made = await work(em);
        await this.#claim?.complete(em, render(this.#bound, made));
        return made;
      });
      this.kept.finished = true;
      return answer;
    };
  }

  get begin() {
    return async <Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result> => {
      const result = await transaction(this.em, async (em) => {
        await this.#claim?.take(em);
        return work(em);
      });
      this.#claim?.hold();
      return result;
    };
  }

  get requireMatch() {
    return (current: string | null): void => {
      this.kept.matched = true;
      requireMatch(this.#request.headers['if-match'], current);
    };
  }

  get stepKey() {
    return (step: string): string => {
      if (!this.#claim) throw new Error('A step key needs x-idempotent and a request with an Idempotency-Key');
      return this.#claim.stepKey(step);
    };
  }

  get sessionsEnded() {
    const { authenticator, tokenBoundElsewhere } = this.services;
    return async (ended: { sessionIds: string[] } | { userId: string }): Promise<void> => {
      authenticator.drop(ended);
      await delay(tokenBoundElsewhere);
    };
  }

  get issueLoadKey() {
    return (seconds: number): { loadKey: string; expiresAt: Date } => issueLoadKey(this.services.keys, seconds);
  }
}
