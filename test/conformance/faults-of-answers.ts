import type { Fault, PassingAnswer } from '../harness/broken-store.ts';
import { answerOf, answering, asking, codeOf, parsed, succeeded, withBody, withoutHeaders } from './fault-parts.ts';
import type { PlantedFault } from './planted-fault.ts';

interface Page {
  items: unknown[];
}

const itemsOf = (body: object): unknown[] => (body as Page).items;
/** Whether a request is for a page behind the first. */
const isLater = ({ target }: { target: string }): boolean => target.includes('cursor=');

/** What is wrong with the form of answers, or with what they leave out. */
export const faultsOfAnswers: PlantedFault[] = [
  {
    what: 'a wrong status',
    check: 'schemas',
    operation: 'catalog.createNews',
    fault: answering('POST', /^\/v1\/news$/, (answer) => (answer.status === 201 ? { ...answer, status: 202 } : answer)),
  },
  {
    what: 'a leaked field',
    check: 'schemas',
    operation: 'users.getOwnAccount',
    fault: withBody('GET', /^\/v1\/accounts\/me$/, (body) => ({ ...body, passwordHash: '$argon2id$v=19$m=65536' })),
  },
  {
    what: 'a required field that is missing',
    check: 'schemas',
    operation: 'catalog.getGame',
    fault: withBody('GET', /^\/v1\/games\/[\w-]{5,}$/, ({ name: _, ...body }) => body),
  },
  {
    what: 'a field of a wrong type',
    check: 'schemas',
    operation: 'users.getPreferences',
    fault: withBody('GET', /^\/v1\/accounts\/me\/preferences$/, (body) =>
      Object.fromEntries(Object.keys(body).map((name) => [name, [1]])),
    ),
  },
  {
    what: 'an item that pages skip',
    check: 'pagination',
    operation: 'users.listApiKeys',
    fault: withBody('GET', /^\/v1\/api-keys$/, (body, request) =>
      isLater(request) ? { ...body, items: itemsOf(body).slice(1) } : body,
    ),
  },
  {
    what: 'an item that comes on two pages',
    check: 'pagination',
    operation: 'catalog.listNews',
    fault: (() => {
      let last: unknown;
      return withBody('GET', /^\/v1\/news$/, (body, request) => {
        const items = itemsOf(body);
        const repeated = isLater(request) && last !== undefined ? [last, ...items.slice(1)] : items;
        last = items.at(-1);
        return { ...body, items: repeated };
      });
    })(),
  },
  {
    what: '304 after a change',
    check: 'entity-tags',
    operation: 'catalog.getCompany',
    fault: staleTags(/^\/v1\/companies\/[^/]+$/),
  },
  {
    what: 'an ETag that is another one each time',
    check: 'entity-tags',
    operation: 'catalog.countFacets',
    fault: answering('GET', /^\/v1\/games\/facets$/, (answer) =>
      succeeded(answer) ? { ...answer, headers: { ...answer.headers, etag: `"${performance.now()}"` } } : answer,
    ),
  },
  {
    what: 'no ETag',
    check: 'schemas',
    operation: 'catalog.listFeatured',
    fault: answering('GET', /^\/v1\/featured$/, (answer) => ({
      ...answer,
      headers: withoutHeaders(answer.headers, 'etag'),
    })),
  },
  {
    what: 'a failure at odd input',
    check: 'mutations',
    operation: 'catalog.suggestGames',
    fault: answering('GET', /^\/v1\/games\/suggestions$/, (answer, { target }) =>
      /%E2%80%AE|a%00b|__proto__/i.test(target) ? failure(answer) : answer,
    ),
  },
  {
    what: 'a problem with a stack',
    check: 'mutations',
    operation: 'catalog.getBundle',
    fault: answering('GET', /^\/v1\/bundles\/[^/]+$/, (answer) =>
      answer.status < 400
        ? answer
        : {
            ...answer,
            body: Buffer.from(
              JSON.stringify({
                ...parsed(answer.body),
                detail: 'TypeError: x is undefined\n    at read (/srv/store/read.js:12:7)',
              }),
            ),
          },
    ),
  },
  {
    what: 'a refusal that is no problem',
    check: 'mutations',
    operation: 'users.getUser',
    fault: answering('GET', /^\/v1\/users\/[^/]+$/, (answer) =>
      codeOf(answer) === '' ? answer : answerOf(answer.status, { error: 'Not found' }),
    ),
  },
  {
    what: 'a wrong content type',
    check: 'schemas',
    operation: 'catalog.listLanguages',
    fault: answering('GET', /^\/v1\/languages$/, (answer) =>
      succeeded(answer) ? { ...answer, headers: { ...answer.headers, 'content-type': 'text/html' } } : answer,
    ),
  },
  {
    what: 'an operation that is not mounted',
    check: 'instance',
    operation: 'catalog.listUpcoming',
    fault: asking('GET', /^\/v1\/games\/upcoming$/, (request) => ({ ...request, target: '/v1/nothing-here' })),
  },
  {
    what: 'a missing security header',
    check: 'headers',
    operation: 'catalog.listCategories',
    fault: answering('GET', /^\/v1\/categories$/, (answer) => ({
      ...answer,
      headers: withoutHeaders(answer.headers, 'x-content-type-options'),
    })),
  },
];

/** Confirms every tag that the store has ever given. */
function staleTags(path: RegExp): Fault {
  const given = new Set<string>();
  return answering('GET', path, (answer, { headers }) => {
    const known = headers['if-none-match'];
    if (known !== undefined && given.has(known)) {
      return { status: 304, headers: { ...answer.headers, etag: known }, body: Buffer.alloc(0) };
    }
    if (answer.headers.etag !== undefined) given.add(answer.headers.etag);
    return answer;
  });
}

function failure({ headers }: PassingAnswer): PassingAnswer {
  const body = { type: 'about:blank', title: 'Internal Server Error', status: 500, code: 'internal-error' };
  return {
    status: 500,
    headers: { ...headers, 'content-type': 'application/problem+json' },
    body: Buffer.from(JSON.stringify(body)),
  };
}
