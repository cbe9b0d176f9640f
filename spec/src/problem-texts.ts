import { readFileSync } from 'node:fs';
import { type Language, languages } from './languages.ts';
import type { ProblemTexts, Specification } from './specification.ts';

/** What the problems of several specifications say in other languages than English. */
export class TranslatedProblems {
  readonly #folders: URL[];
  readonly #texts = new Map<Language, ProblemTexts>([[languages[0], {}]]);

  constructor(specifications: readonly Pick<Specification, 'problemTexts'>[]) {
    this.#folders = specifications.flatMap(({ problemTexts }) => problemTexts ?? []);
  }

  /** A language is read with the first problem in it: most stores never speak most of them. */
  in(language: Language): ProblemTexts {
    const known = this.#texts.get(language);
    if (known) return known;
    const read = (folder: URL): ProblemTexts =>
      JSON.parse(readFileSync(new URL(`${language}.json`, folder), 'utf8')) as ProblemTexts;
    const texts: ProblemTexts = Object.assign({}, ...this.#folders.map(read));
    this.#texts.set(language, texts);
    return texts;
  }
}
