import type { CachePolicy } from '@steam-clone/spec';
import type { Context } from 'koa';
import type { AnswerCache, CachedAnswer } from '../../kernel/cache/answer-cache.ts';
import { deadlineHeader } from '../calls/remote-transport.ts';
import type { BusinessClock } from '../../kernel/clock/business-clock.ts';
import { parseTraceparent } from '../observability/trace-context.ts';
import type { BoundOperation } from '../../kernel/pipeline/bound-operation.ts';
import { execute } from '../../kernel/pipeline/execute.ts';
import type { OperationRequest, OperationResponse, ReadParameters } from '../../kernel/pipeline/operation-request.ts';
import { readParameters } from '../../kernel/pipeline/read-input.ts';
import { entityTag } from '../../kernel/preconditions/entity-tag.ts';
import { cacheKey, targetKey } from './cache-key.ts';
import { cacheTags } from './cache-tags.ts';
import type { CachedTargets } from './cached-targets.ts';
import { readBody } from './read-body.ts';
import { type RequestScope, scopeOf } from './request-scope.ts';
import { type WireAnswer, writeAnswer } from './write-answer.ts';

export interface AnswerParts {
  cache: AnswerCache;
  targets: CachedTargets;
  clock: BusinessClock;
}

/** How long, in ms, a client's request may take. */
const patience = 30_000;

/** Answers a request for an operation: from the cache where the spec allows it, else through the pipeline. */
export async function answerOperation(
  parts: AnswerParts,
  bound: BoundOperation,
  context: Context,
  path: Record<string, string>,
): Promise<void> {
  const { specification, parameters } = bound;
  const scope = scopeOf(context.req);
  scope.operation = specification.id;
  scope.template = specification.path;
  const request = operationRequest(context, scope, path);
  if (specification.cache && scope.trusted) {
    request.parameters = readParameters(parameters, request);
    if (declaresAll(bound, request.parameters)) {
      writeAnswer(context, await throughCache(parts, bound, specification.cache, request.parameters, request, context));
      return;
    }
  }
  writeAnswer(context, wireAnswer(bound, await execute(bound, request), scope));
}

/** A query with an unknown parameter is not answered from the cache: validation refuses it. */
function declaresAll({ parameters }: BoundOperation, { query }: ReadParameters): boolean {
  return Object.keys(query).every((name) => parameters.query.some((declared) => declared.name === name));
}

async function throughCache(
  { cache, targets, clock }: AnswerParts,
  bound: BoundOperation,
  policy: CachePolicy,
  parameters: ReadParameters,
  request: OperationRequest,
  { req }: Context,
): Promise<WireAnswer> {
  const scope = scopeOf(req);
  const target = targetKey(bound.specification, parameters);
  const key = cacheKey(target, policy.vary, request.headers);
  const now = clock.now().getTime();
  let answer = cache.get(key, now) ?? null;
  scope.cached = answer !== null;
  let own: OperationResponse | undefined;
  answer ??= await cache.fill(key, now, async () => {
    own = await execute(bound, request);
    return own.status === 200 ? cachedAnswer(own, policy, parameters, now) : null;
  });
  // Nobody keeps a refusal: whoever waited for another one's makes his own.
  if (answer === null) return wireAnswer(bound, own ?? (await execute(bound, request)), scope);
  const { id: operation, path: template } = bound.specification;
  targets.remember(req.url ?? '', { operation, template, key: target, vary: policy.vary });
  return answer;
}

function cachedAnswer(
  { status, headers, body, freshUntil }: OperationResponse,
  policy: CachePolicy,
  parameters: ReadParameters,
  now: number,
): CachedAnswer {
  // The spec lets no other answer than JSON be cached.
  const text = String(body ?? '');
  const vary = policy.vary.length > 0 ? { vary: policy.vary.join(', ') } : undefined;
  return {
    status,
    // Clients may keep it but ask each time, so that nobody reads what they have just changed as it was.
    headers: { ...headers, ...vary, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' },
    body: text,
    bytes: Buffer.byteLength(text),
    entityTag: entityTag(text),
    tags: cacheTags(policy.tags, parameters, text),
    expiresAt: Math.min(now + policy.maxAge * 1000, freshUntil?.getTime() ?? Infinity),
  };
}

function wireAnswer({ specification }: BoundOperation, response: OperationResponse, scope: RequestScope): WireAnswer {
  const { status, headers, body, accountId } = response;
  scope.accountId = accountId;
  const tagged = specification.entityTag && status === 200 && body !== null;
  return {
    status,
    headers: {
      'cache-control': tagged ? 'no-cache' : 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
    body,
    entityTag: tagged ? (headers['etag'] ?? entityTag(body)) : null,
  };
}

function operationRequest(context: Context, scope: RequestScope, path: Record<string, string>): OperationRequest {
  const { req } = context;
  const traceparent = context.get('traceparent');
  const wait = scope.vouchedFor ? Number(context.get(deadlineHeader) || patience) : patience;
  const deadline = Date.now() + Math.min(patience, wait);
  return {
    requestId: scope.requestId,
    address: scope.address,
    path,
    query: context.querystring,
    headers: req.headers,
    parameters: null,
    readBody: (limit) => readBody(req, limit),
    principal: null,
    deadline,
    traceparent: parseTraceparent(traceparent) ? traceparent : null,
    unlimited: scope.unlimited,
  };
}
