import type { CachePolicy, OperationSpecification } from '@steam-clone/spec';
import type { Context } from 'koa';
import type { AnswerCache, CachedAnswer } from '../cache/answer-cache.ts';
import { cacheKey, targetKey } from '../cache/cache-key.ts';
import { cacheTags } from '../cache/cache-tags.ts';
import { deadlineHeader } from '../calls/remote-transport.ts';
import type { BusinessClock } from '../clock/business-clock.ts';
import type { BoundOperation } from '../pipeline/bound-operation.ts';
import { execute } from '../pipeline/execute.ts';
import type { OperationRequest, OperationResponse } from '../pipeline/operation-request.ts';
import { readParameters } from '../pipeline/read-input.ts';
import { entityTag, isNotModified } from '../preconditions/entity-tag.ts';
import type { CachedTargets } from './cached-targets.ts';
import { readBody } from './read-body.ts';
import { type RequestScope, scopeOf } from './request-scope.ts';

export interface AnswerParts {
  cache: AnswerCache;
  targets: CachedTargets;
  clock: BusinessClock;
}

/** How long, in ms, a client's request may take. */
const patience = 30_000;

/** Answers a request for an operation: from the cache where the spec allows it, else through the pipeline. */
export async function answerOperation(
  { cache, targets, clock }: AnswerParts,
  bound: BoundOperation,
  context: Context,
  path: Record<string, string>,
): Promise<void> {
  const { specification } = bound;
  const scope = scopeOf(context.req);
  scope.operation = specification.id;
  scope.template = specification.path;
  const request = operationRequest(context, scope, path);
  const target = specification.cache && scope.trusted ? cacheTarget(specification, request) : null;
  if (target === null || specification.cache === null) {
    write(context, scope, specification, await execute(bound, request));
    return;
  }
  const policy = specification.cache;
  const key = cacheKey(target, policy.vary, request.headers);
  const now = clock.now().getTime();
  let answer = cache.get(key, now) ?? null;
  scope.cached = answer !== null;
  let own: OperationResponse | undefined;
  answer ??= await cache.fill(key, now, async () => {
    own = await execute(bound, request);
    return own.status === 200 ? cachedAnswer(own, policy, specification, request, now) : null;
  });
  if (answer === null) {
    write(context, scope, specification, own ?? (await execute(bound, request)));
    return;
  }
  targets.remember(context.req.url ?? '', { operation: specification.id, key: target, vary: policy.vary });
  writeCached(context, answer);
}

/** The key of what a request asks for; null when it names a parameter that the operation does not have. */
function cacheTarget(specification: OperationSpecification, request: OperationRequest): string | null {
  const parameters = readParameters(specification, request);
  const declared = new Set(specification.parameters.map(({ name }) => name));
  const known = Object.keys(parameters.query).every((name) => declared.has(name));
  return known ? targetKey(specification, parameters) : null;
}

function cachedAnswer(
  { status, headers, body, freshUntil }: OperationResponse,
  policy: CachePolicy,
  specification: OperationSpecification,
  request: OperationRequest,
  now: number,
): CachedAnswer {
  const text = body ?? '';
  const bytes = Buffer.from(text);
  const vary = policy.vary.length > 0 ? { vary: policy.vary.join(', ') } : undefined;
  return {
    status,
    // Clients may keep it but ask each time, so that nobody reads what they have just changed as it was.
    headers: { ...headers, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...vary },
    body: bytes,
    entityTag: entityTag(bytes),
    tags: cacheTags(policy.tags, readParameters(specification, request), text),
    expiresAt: Math.min(now + policy.maxAge * 1000, freshUntil?.getTime() ?? Infinity),
  };
}

function operationRequest(context: Context, scope: RequestScope, path: Record<string, string>): OperationRequest {
  const { req } = context;
  const wait = scope.vouchedFor ? Number(context.get(deadlineHeader) || patience) : patience;
  const deadline = Date.now() + Math.min(patience, wait);
  return {
    transport: 'http',
    requestId: scope.requestId,
    address: scope.address,
    path,
    query: context.querystring,
    headers: req.headers,
    readBody: (limit) => readBody(req, limit),
    principal: null,
    deadline,
    traceparent: context.get('traceparent') || null,
    unlimited: scope.unlimited,
    signal: () => AbortSignal.timeout(Math.max(1, deadline - Date.now())),
  };
}

function write(
  context: Context,
  scope: RequestScope,
  specification: OperationSpecification,
  response: OperationResponse,
): void {
  const { status, headers, body } = response;
  scope.accountId = response.accountId;
  context.status = status;
  context.set('cache-control', 'no-store');
  context.set('x-content-type-options', 'nosniff');
  context.set(headers);
  if (specification.entityTag && status === 200 && body !== null) {
    const tag = headers['etag'] ?? entityTag(Buffer.from(body));
    context.set('etag', tag);
    context.set('cache-control', 'no-cache');
    if (isNotModified(context.get('if-none-match') || undefined, tag)) {
      context.status = 304;
      return;
    }
  }
  context.body = body;
}

function writeCached(context: Context, { status, headers, body, entityTag: tag }: CachedAnswer): void {
  context.status = status;
  context.set(headers);
  context.set('etag', tag);
  if (isNotModified(context.get('if-none-match') || undefined, tag)) context.status = 304;
  else context.body = body;
}
