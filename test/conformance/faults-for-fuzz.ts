import type { Fault, PassingAnswer } from '../harness/broken-store.ts';
import { answering, codeOf, requestsOf, succeeded } from './fault-parts.ts';
import type { PlantedFault } from './planted-fault.ts';

/** What no list of mistakes foresees, and only chance comes upon. */
export const faultsForFuzz: PlantedFault[] = [
  {
    what: 'a failure at a text of two directions',
    check: 'fuzz',
    operation: 'catalog.suggestGames',
    fault: answering('GET', /^\/v1\/games\/suggestions$/, (answer, { target }) =>
      /%E2%80%AE|%D9%85/i.test(target) ? { ...answer, status: 500 } : answer,
    ),
  },
  {
    what: 'a number out of its bounds that is taken',
    check: 'fuzz',
    operation: 'catalog.setPrice',
    fault: answering('PUT', /^\/v1\/games\/[^/]+\/prices\/[^/]+$/, (answer) =>
      codeOf(answer) === 'invalid-request' ? { ...answer, status: 200 } : answer,
    ),
  },
  {
    what: 'news that are read after they were deleted',
    check: 'fuzz',
    operation: 'catalog.deleteNews',
    fault: keepsForEver(/^\/v1\/news\/[^/]+$/),
  },
  {
    what: 'a key that was made and is not there',
    check: 'fuzz',
    operation: 'users.createApiKey',
    fault: answering('GET', /^\/v1\/api-keys$/, (answer) =>
      succeeded(answer) ? { ...answer, body: Buffer.from('{"items":[],"nextCursor":null}') } : answer,
    ),
  },
];

/** Shows what was deleted. */
function keepsForEver(path: RegExp): Fault {
  const shown = new Map<string, PassingAnswer>();
  const isMeant = requestsOf('GET', path);
  return async (request, forward) => {
    if (request.method === 'DELETE' && path.test(request.target)) {
      shown.set(request.target, await forward({ ...request, method: 'GET', body: Buffer.alloc(0) }));
    }
    const answer = await forward(request);
    return isMeant(request) && answer.status === 404 ? (shown.get(request.target) ?? answer) : answer;
  };
}
