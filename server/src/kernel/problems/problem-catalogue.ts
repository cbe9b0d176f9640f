import type { ProblemSpecification, Specification } from '@steam-clone/spec';
import { languages, preferredLanguage } from '@steam-clone/spec/languages';
import { TranslatedProblems } from '@steam-clone/spec/problem-texts';
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

/** A problem as an answer, with the headers that each has wherever it is made. */
export interface ProblemAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

const [english] = languages;

/** All problems that the loaded specifications declare, by code. */
export class ProblemCatalogue {
  readonly #byCode = new Map<string, ProblemSpecification>();
  readonly #publicUrl: string;
  readonly #translated: TranslatedProblems;

  constructor(specifications: readonly Specification[], publicUrl: string) {
    for (const { problems } of specifications) for (const entry of problems) this.#byCode.set(entry.code, entry);
    this.#publicUrl = publicUrl.replace(/\/$/, '');
    this.#translated = new TranslatedProblems(specifications);
  }

  /** The answer in the language that an Accept-Language asks for. An undeclared code is a programming error and throws. */
  answer(problem: Problem, requestId: string, acceptLanguage: string | undefined): ProblemAnswer {
    const entry = this.#byCode.get(problem.code);
    if (!entry) throw new Error(`The problem ${problem.code} is in no specification`);
    const { code, status } = entry;
    const asked = preferredLanguage(acceptLanguage);
    const translated = this.#translated.in(asked)[code];
    const { title, cause } = translated ?? entry;
    // What another plugin has refused comes with the sentence of the specification as its detail.
    const detail = problem.detail === undefined || problem.detail === entry.cause ? cause : problem.detail;
    const type = `${this.#publicUrl}/problems/${code}`;
    const document: ProblemDocument = { type, title, status, code, detail, requestId };
    const headers = {
      // What is out of reach is mostly back soon; a problem may know better.
      ...(status === 503 && { 'retry-after': '1' }),
      ...(status === 401 && { 'www-authenticate': 'Bearer' }),
      ...problem.headers,
      'content-type': 'application/problem+json',
      'content-language': translated ? asked : english,
      vary: 'Accept-Language',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    };
    // In this order for people who read it, and no member of a problem's own replaces one of the standard's.
    return { status, headers, body: JSON.stringify({ ...document, ...problem.extensions, ...document }) };
  }

  /** The HTTP status of a code, undefined for an unknown one. */
  status(code: string): number | undefined {
    return this.#byCode.get(code)?.status;
  }
}
