import type { Fault, PassingAnswer } from '../harness/broken-store.ts';
import { answering, codeOf, parsed, withBody } from './fault-parts.ts';
import type { PlantedFault } from './planted-fault.ts';

const game = /^\/v1\/games\/[0-9a-f]{8}-[0-9a-f-]{27}$/;
const most = 500;

/** What is wrong with what comes of a request, though each answer is of a form that the document has. */
export const faultsOfStates: PlantedFault[] = [
  {
    what: 'a kept answer after a change',
    check: 'caching',
    operation: 'catalog.getGame',
    rule: 'name is read as catalog.updateGame has just set it.',
    fault: keptFor(game),
  },
  {
    what: 'a refusal with the code of another',
    check: 'statuses',
    operation: 'catalog.delistGame',
    rule: 'Refused with already-delisted.',
    fault: answering('POST', /^\/v1\/games\/[^/]+\/delisting$/, (answer) =>
      codeOf(answer) === 'already-delisted' ? withCode(answer, 'not-delisted') : answer,
    ),
  },
  {
    what: 'something that is found where nothing is',
    check: 'statuses',
    operation: 'catalog.getBundle',
    rule: 'Nothing is found by a bundleId that nothing has.',
    fault: answering('GET', /^\/v1\/bundles\/[^/]+$/, (answer) =>
      answer.status === 404 ? { ...answer, status: 200 } : answer,
    ),
  },
  {
    what: 'a text of just the limit that is refused',
    check: 'limits',
    operation: 'users.banAccount',
    rule: `reason of ${most} characters is taken.`,
    fault: answering('POST', /^\/v1\/accounts\/[^/]+\/bans$/, (answer, { body }) =>
      body.toString().includes('a'.repeat(most)) && answer.status === 201 ? invalid(answer, '/reason') : answer,
    ),
  },
  {
    what: 'a step of a story that lies',
    check: 'stories',
    operation: null,
    rule: 'a newcomer registers, confirms the address, signs in and leaves: is who registered.',
    fault: withBody('GET', /^\/v1\/accounts\/me$/, (body) => ({ ...body, accountName: 'somebody_else' })),
  },
];

/** Answers as it did the first time. */
function keptFor(path: RegExp): Fault {
  const kept = new Map<string, PassingAnswer>();
  return answering('GET', path, (answer, { target }) => {
    if (answer.status !== 200) return answer;
    const first = kept.get(target) ?? answer;
    kept.set(target, first);
    return first;
  });
}

function withCode(answer: PassingAnswer, code: string): PassingAnswer {
  return { ...answer, body: Buffer.from(JSON.stringify({ ...parsed(answer.body), code })) };
}

function invalid({ headers }: PassingAnswer, pointer: string): PassingAnswer {
  const errors = [{ in: 'body', pointer, message: 'is too long' }];
  const body = { type: '/problems/invalid-request', title: 'No', status: 422, code: 'invalid-request', errors };
  return {
    status: 422,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: Buffer.from(JSON.stringify(body)),
  };
}
