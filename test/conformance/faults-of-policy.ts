import type { Fault, PassingAnswer } from '../harness/broken-store.ts';
import { answerOf, answering, asking, codeOf, parsed, requestsOf, succeeded, withoutHeaders } from './fault-parts.ts';
import type { PlantedFault } from './planted-fault.ts';

/** What a store lets through that it has to refuse, or does twice. `administrator` is a token that may do everything. */
export function faultsOfPolicy(administrator: string): PlantedFault[] {
  const authorization = `Bearer ${administrator}`;
  return [
    {
      what: 'an authorisation that is missing',
      operation: 'users.listAccounts',
      fault: asking('GET', /^\/v1\/accounts$/, (request) => ({
        ...request,
        headers: { ...request.headers, authorization },
      })),
    },
    {
      what: 'a token that nobody looks at',
      operation: 'catalog.listDiscounts',
      fault: asking('GET', /^\/v1\/games\/[^/]+\/discounts$/, (request) =>
        request.headers.authorization === undefined
          ? request
          : { ...request, headers: { ...request.headers, authorization } },
      ),
    },
    {
      what: 'a key under which everything is done twice',
      operation: 'notes.createNote',
      fault: asking('POST', /^\/v1\/notes$/, (request) =>
        request.headers['idempotency-key'] === undefined
          ? request
          : { ...request, headers: { ...request.headers, 'idempotency-key': `${performance.now()}` } },
      ),
    },
    {
      what: 'a key that another body may use too',
      operation: 'catalog.createNews',
      fault: answering('POST', /^\/v1\/news$/, (answer, request, forward) =>
        codeOf(answer) === 'idempotency-key-reused'
          ? forward({ ...request, headers: withoutHeaders(request.headers, 'idempotency-key') })
          : answer,
      ),
    },
    {
      what: 'a parameter that breaks its schema and is taken',
      operation: 'catalog.listTopSellers',
      fault: answering('GET', /^\/v1\/games\/top-sellers$/, (answer, request, forward) =>
        codeOf(answer) === 'invalid-request' ? forward({ ...request, target: '/v1/games/top-sellers' }) : answer,
      ),
    },
    {
      what: 'a field of the server that is taken',
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
      operation: null,
      fault: (request, forward) =>
        /^\/(v1\/)?debug/.test(request.target) ? answerOf(200, { environment: 'all of it' }) : forward(request),
    },
    {
      what: 'a method that no document knows',
      operation: 'catalog.listTags',
      fault: (request, forward) =>
        requestsOf('DELETE', /^\/v1\/tags$/)(request) ? answerOf(200, { deleted: true }) : forward(request),
    },
    {
      what: 'any origin, with credentials',
      operation: null,
      fault: async (request, forward) => {
        const answer = await forward(request);
        const { origin } = request.headers;
        if (origin === undefined) return answer;
        const allowed = { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' };
        return { ...answer, headers: { ...answer.headers, ...allowed } };
      },
    },
    { what: 'limits that never refuse', operation: 'users.login', fault: unlimited() },
    {
      what: 'a body above its limit that is taken',
      operation: 'users.setPrivacy',
      fault: answering('PUT', /^\/v1\/accounts\/me\/privacy$/, (answer, request, forward) =>
        answer.status === 413 ? forward({ ...request, body: Buffer.from(request.body.toString().trim()) }) : answer,
      ),
    },
    {
      what: 'If-Match that nobody looks at',
      operation: 'notes.changeNote',
      fault: asking('PUT', /^\/v1\/notes\/[^/]+$/, (request) =>
        request.headers['if-match'] === undefined
          ? request
          : { ...request, headers: { ...request.headers, 'if-match': '*' } },
      ),
    },
    { what: 'a suspended account that is still served', operation: 'users.suspendAccount', fault: stillServed() },
  ];
}

/** Sends everything under the load key that it has seen. */
function unlimited(): Fault {
  const name = 'steam-clone-load-key';
  let seen: string | string[] | undefined;
  return (request, forward) => {
    seen = request.headers[name] ?? seen;
    return forward(seen === undefined ? request : { ...request, headers: { ...request.headers, [name]: seen } });
  };
}

/** Gives the last good answer to whoever is refused since. */
function stillServed(): Fault {
  const answers = new Map<string, PassingAnswer>();
  return async (request, forward) => {
    const answer = await forward(request);
    const { authorization } = request.headers;
    if (request.method !== 'GET' || authorization === undefined) return answer;
    const key = `${authorization} ${request.target}`;
    if (succeeded(answer)) answers.set(key, answer);
    return answer.status === 401 ? (answers.get(key) ?? answer) : answer;
  };
}
