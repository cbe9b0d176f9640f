import { languages } from '../../src/languages.ts';
import type { ProblemCatalogueSource, ProblemLanguage, ProblemSource } from '../source/source.ts';

const [english, ...others] = languages;

interface Message {
  file: string;
  subject: string;
  message: string;
}

/** What is said in one language is said in all, with the same placeholders and the same words of code. */
export function* checkProblemLanguages(catalogue: ProblemCatalogueSource): Iterable<Message> {
  const { problems, languages: translated, needsAllLanguages } = catalogue;
  const [first] = problems;
  for (const language of first && needsAllLanguages ? others : []) {
    if (translated.some((each) => each.language === language)) continue;
    const file = first!.file.replace(/\.yaml$/, `/${language}.yaml`);
    yield { file, subject: '', message: 'is missing; the house says its problems in all of its languages' };
  }
  for (const each of translated) yield* checkLanguage(each, problems);
}

function* checkLanguage({ language, file, texts }: ProblemLanguage, problems: ProblemSource[]): Iterable<Message> {
  if (!others.some((known) => known === language)) {
    const message = `is of no language that is translated to: ${others.join(', ')} (${english} is in problems.yaml)`;
    yield { file, subject: '', message };
  }
  for (const { name, title, cause } of problems) {
    const text = texts.get(name);
    if (!text) yield { file, subject: name, message: 'is missing' };
    for (const [member, original] of Object.entries(text ? { title, cause } : {})) {
      const translation = text![member as 'title' | 'cause'];
      if (translation.trim() === '') yield { file, subject: name, message: `${member} is missing` };
      else if (fixedParts(translation) !== fixedParts(original)) {
        yield {
          file,
          subject: name,
          message: `${member} must hold what is fixed: ${fixedParts(original) || 'nothing'}`,
        };
      }
    }
  }
  const names = new Set(problems.map(({ name }) => name));
  for (const name of texts.keys()) if (!names.has(name)) yield { file, subject: name, message: 'is no problem' };
}

/** `{placeholders}` and words in backticks, which are the same in every language. */
function fixedParts(text: string): string {
  return (text.match(/\{\w+\}|`[^`]*`/g) ?? []).sort().join(' ');
}
