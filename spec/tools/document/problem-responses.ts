import type { JsonObject } from '../json.ts';
import type { ProblemSource, Source } from '../source/source.ts';
import { headers } from './complete-operation.ts';

type Catalogue = ReadonlyMap<string, ProblemSource>;

const exampleRequestId = '0193f4a2-7c1d-7b6e-9a53-2f0c4d8e6b17';
/** Headers of a refusal beside the request's id, by status. */
const headersByStatus: Readonly<Record<number, string[]>> = {
  401: ['WWW-Authenticate'],
  429: ['Retry-After', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'],
  503: ['Retry-After'],
};

/** Every problem by its code: the kernel's and those of all plugins. */
export function problemsByCode({ kernelProblems, plugins }: Pick<Source, 'kernelProblems' | 'plugins'>): Catalogue {
  const all = [...kernelProblems.problems, ...plugins.flatMap((plugin) => plugin.problems)];
  return new Map(all.map((problem) => [problem.code, problem]));
}

/** The component that describes a refusal by one of these problems, such as `NotSignedInOrTokenExpired`. */
export function problemResponseName(codes: readonly string[], problems: Catalogue): string {
  return codes.map((code) => problems.get(code)?.name ?? code).join('Or');
}

/** The OpenAPI response for these problems of one status. */
export function problemResponse(status: number, codes: readonly string[], problems: Catalogue): JsonObject {
  const entries = codes.flatMap((code) => problems.get(code) ?? []);
  return {
    description: entries.map(({ title, code }) => `${title} (\`${code}\`).`).join(' '),
    headers: headers(['X-Request-Id', 'Content-Language', ...(headersByStatus[status] ?? [])]),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(
          entries.map((entry) => [entry.code, { summary: entry.title, value: example(entry) }]),
        ),
      },
    },
    'x-problems': [...codes],
  };
}

function example({ code, status, title, cause, example: members }: ProblemSource): JsonObject {
  return { type: `/problems/${code}`, title, status, code, detail: cause, requestId: exampleRequestId, ...members };
}
