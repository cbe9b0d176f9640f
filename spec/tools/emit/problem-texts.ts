import { languages } from '../../src/languages.ts';
import type { ProblemTexts } from '../../src/specification.ts';
import type { GeneratedFiles } from '../generated-files.ts';
import type { ProblemCatalogueSource } from '../source/source.ts';

/** `problems/<language>.json` for each language but English: what problems say in it, by code. */
export function problemTexts(catalogues: readonly ProblemCatalogueSource[]): GeneratedFiles {
  const [, ...others] = languages;
  return new Map(
    others.map((language) => {
      const texts: ProblemTexts = {};
      for (const { problems, languages: translated } of catalogues) {
        const own = translated.find((each) => each.language === language)?.texts;
        for (const { name, code } of problems) {
          const text = own?.get(name);
          if (text) texts[code] = text;
        }
      }
      return [`problems/${language}.json`, `${JSON.stringify(texts, null, 2)}\n`];
    }),
  );
}
