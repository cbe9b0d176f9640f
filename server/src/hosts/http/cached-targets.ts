import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { AnswerCache, CachedAnswer } from '../../kernel/cache/answer-cache.ts';
import type { BusinessClock } from '../../kernel/clock/business-clock.ts';
import { isNotModified } from '../../kernel/preconditions/entity-tag.ts';
import { cacheKey } from './cache-key.ts';
import type { RequestScope } from './request-scope.ts';

interface Target {
  operation: string;
  template: string;
  /** Key of the answer but for the headers it varies with. */
  key: string;
  vary: readonly string[];
}

/** Longer targets go the long way, so that the memory of this shortcut is bounded. */
const longest = 256;

/** Answers GET requests whose target was answered from the cache before, without routing or reading parameters. */
export class CachedTargets {
  readonly #cache: AnswerCache;
  readonly #clock: BusinessClock;
  readonly #targets = new LRUCache<string, Target>({ max: 50_000 });

  constructor(cache: AnswerCache, clock: BusinessClock) {
    this.#cache = cache;
    this.#clock = clock;
  }

  /** Remembers under which key the answer to a target (path and query as they were sent) is kept. */
  remember(url: string, target: Target): void {
    if (url.length <= longest && !this.#targets.has(url)) this.#targets.set(url, target);
  }

  /** Writes the answer if it is in memory and gives the bytes of its body; otherwise null, and nothing has happened. */
  answer(request: IncomingMessage, response: ServerResponse, scope: RequestScope): number | null {
    // A page from another origin needs CORS headers, which are the application's.
    if (request.method !== 'GET' || request.headers.origin !== undefined || !scope.trusted) return null;
    const target = this.#targets.get(request.url ?? '');
    if (target === undefined) return null;
    const answer = this.#cache.get(cacheKey(target.key, target.vary, request.headers), this.#clock.now().getTime());
    if (answer === undefined) return null;
    scope.operation = target.operation;
    scope.template = target.template;
    scope.cached = true;
    return write(answer, request, response, scope);
  }
}

function write(answer: CachedAnswer, request: IncomingMessage, response: ServerResponse, scope: RequestScope): number {
  const notModified = isNotModified(request.headers['if-none-match'], answer.entityTag);
  response.writeHead(notModified ? 304 : answer.status, {
    ...answer.headers,
    ...scope.limitHeaders,
    etag: answer.entityTag,
    'x-request-id': scope.requestId,
    ...(notModified ? {} : { 'content-length': answer.bytes }),
  });
  if (notModified) {
    response.end();
    return 0;
  }
  response.end(answer.body);
  return answer.bytes;
}
