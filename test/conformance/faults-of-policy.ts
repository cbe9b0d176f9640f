import type { Fault } from '../harness/broken-store.ts';
import { answerOf, answering, asking, codeOf, parsed, requestsOf, succeeded, withoutHeaders } from './fault-parts.ts';
import type { PlantedFault } from './planted-fault.ts';

/** What a store lets through that it has to refuse, or does twice. `administrator` is a token that may do everything. */
export function faultsOfPolicy(administrator: string): PlantedFault[] {
  const authorization = `Bearer ${administrator}`;
  return [
    {
      what: 'an authorisation that is missing',
      check: 'authorisation',
      operation: 'users.listAccounts',
      fault: asking('GET', /^\/v1\/accounts$/, (request) => ({
        ...request,
        headers: { ...request.headers, authorization },
      })),
    },
    {
      what: 'a token that nobody looks at',
      check: 'mutations',
      operation: 'catalog.listDiscounts',
      fault: asking('GET', /^\/v1\/games\/[^/]+\/discounts$/, (request) =>
        request.headers.authorization === undefined
          ? request
          : { ...request, headers: { ...request.headers, authorization } },
      ),
    },
    {
      what: 'a key under which everything is done twice',
      check: 'idempotency',
      operation: 'catalog.createGame',
      fault: asking('POST', /^\/v1\/games$/, (request) =>
        request.headers['idempotency-key'] === undefined
          ? request
          : { ...request, headers: { ...request.headers, 'idempotency-key': `${performance.now()}` } },
      ),
    },
    {
      what: 'a key that another body may use too',
      check: 'idempotency',
      operation: 'catalog.createNews',
      fault: answering('POST', /^\/v1\/news$/, (answer, request, forward) =>
        codeOf(answer) === 'idempotency-key-reused'
          ? forward({ ...request, headers: withoutHeaders(request.headers, 'idempotency-key') })
          : answer,
      ),
    },
    {
      what: 'a parameter that breaks its schema and is taken',
      check: 'mutations',
      operation: 'catalog.listTopSellers',
      fault: answering('GET', /^\/v1\/games\/top-sellers$/, (answer, request, forward) =>
        codeOf(answer) === 'invalid-request' ? forward({ ...request, target: '/v1/games/top-sellers' }) : answer,
      ),
    },
    {
      what: 'a field of the server that is taken',
      check: 'fields',
      operation: 'users.updateOwnProfile',
      fault: answering('PATCH', /^\/v1\/accounts\/me\/profile$/, (answer, request, forward) => {
        const { errors } = codeOf(answer) === 'invalid-request' ? parsed(answer.body) : {};
        return JSON.stringify(errors ?? '').includes('unknown property')
          ? forward({ ...request, body: Buffer.from('{}') })
          : answer;
      }),
    },
    {
      what: 'a route that no document knows',
      check: 'instance',
      operation: null,
      names: '/v1/tags',
      fault: (request, forward) =>
        requestsOf('DELETE', /^\/v1\/tags$/)(request) ? answerOf(200, { deleted: true }) : forward(request),
    },
    {
      what: 'any origin, with credentials',
      check: 'cors',
      operation: 'catalog.searchGames',
      fault: async (request, forward) => {
        const answer = await forward(request);
        const { origin } = request.headers;
        if (origin === undefined) return answer;
        const allowed = { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
        return { ...answer, headers: { ...answer.headers, ...allowed } };
      },
    },
    {
      what: 'limits that never refuse',
      check: 'rate-limits',
      operation: 'users.setAvatar',
      fault: unlimited('PUT', /^\/v1\/accounts\/me\/avatar$/),
    },
    {
      what: 'a body above its limit that is taken',
      check: 'mutations',
      operation: 'users.setPrivacy',
      fault: answering('PUT', /^\/v1\/accounts\/me\/privacy$/, (answer, request, forward) =>
        answer.status === 413 ? forward({ ...request, body: Buffer.from(request.body.toString().trim()) }) : answer,
      ),
    },
    {
      what: 'If-Match that nobody looks at',
      check: 'preconditions',
      operation: 'notes.changeNote',
      fault: asking('PUT', /^\/v1\/notes\/[^/]+$/, (request) =>
        request.headers['if-match'] === undefined
          ? request
          : { ...request, headers: { ...request.headers, 'if-match': '*' } },
      ),
    },
    {
      what: 'a suspended account that is still served',
      check: 'authorisation',
      operation: 'users.getOwnAccount',
      fault: stillServed('GET', /^\/v1\/accounts\/me$/, authorization),
    },
  ];
}

/** Sends some requests under the load key that it has seen. */
function unlimited(method: string, path: RegExp): Fault {
  const name = 'steam-clone-load-key';
  const isMeant = requestsOf(method, path);
  let seen: string | string[] | undefined;
  return (request, forward) => {
    seen = request.headers[name] ?? seen;
    const loaded = isMeant(request) && seen !== undefined ? { [name]: seen } : {};
    return forward({ ...request, headers: { ...request.headers, ...loaded } });
  };
}

/** Takes every token that was ever given, at one path. */
function stillServed(method: string, path: RegExp, authorization: string): Fault {
  const tokens = new Set<string>();
  const isMeant = requestsOf(method, path);
  const isSignIn = requestsOf('POST', /^\/v1\/sessions$/);
  return async (request, forward) => {
    const answer = await forward(request);
    if (isSignIn(request) && succeeded(answer)) tokens.add(`Bearer ${String(parsed(answer.body)['accessToken'])}`);
    const isEnded = isMeant(request) && answer.status === 401 && tokens.has(request.headers.authorization ?? '');
    return isEnded ? forward({ ...request, headers: { ...request.headers, authorization } }) : answer;
  };
}
