import type { ProblemSpecification, Specification } from '@steam-clone/spec';
import type { Problem } from './problem.ts';

/** A problem as it goes over the wire (RFC 9457, application/problem+json). */
export interface ProblemDocument {
  /** Resolves to a page with cause and remedy. */
  type: string;
  title: string;
  status: number;
  code: string;
  detail?: string;
  requestId: string;
  [extension: string]: unknown;
}

/** All problems that the loaded specifications declare, by code. */
export class ProblemCatalogue {
  readonly #byCode = new Map<string, ProblemSpecification>();
  readonly #publicUrl: string;

  constructor(specifications: readonly Specification[], publicUrl: string) {
    for (const { problems } of specifications) for (const entry of problems) this.#byCode.set(entry.code, entry);
    this.#publicUrl = publicUrl.replace(/\/$/, '');
  }

  /** Status and document of a problem. An undeclared code is a programming error and throws. */
  document(problem: Problem, requestId: string): ProblemDocument {
    const entry = this.#byCode.get(problem.code);
    if (!entry) throw new Error(`The problem ${problem.code} is in no specification`);
    const document = {
      type: `${this.#publicUrl}/problems/${entry.code}`,
      title: entry.title,
      status: entry.status,
      code: entry.code,
      detail: problem.detail ?? entry.cause,
      requestId,
    };
    // In this order for people who read it, and no member of a problem's own replaces one of the standard's.
    return { ...document, ...problem.extensions, ...document };
  }

  /** The HTTP status of a code, undefined for an unknown one. */
  status(code: string): number | undefined {
    return this.#byCode.get(code)?.status;
  }
}
