import { exactly, type WordForms } from './search-terms.ts';
import { deletionsOf, isOneSlipApart, mayBeMistyped } from './words.ts';

/** All forms under which words near the given ones can be found. */
export function formsOf(words: string[]): string[] {
  return words.filter(mayBeMistyped).flatMap((word) => [word, ...deletionsOf(word)]);
}

/** Corrections of one word that are tried. */
const mostCorrections = 5;

/**
 * What is searched for when nothing has the words: each may be only begun, or be a slip of the finger away from one of
 * `near`. `shown` says it for people, with the first correction of each word that no name has.
 */
export function correctedWords(words: string[], near: string[]): { forms: WordForms[]; shown: string } {
  const corrected = words.map((word) => {
    const others = near.filter((other) => mayBeMistyped(word) && isOneSlipApart(word, other) && other !== word);
    const isKnown = near.includes(word);
    const corrections = isKnown ? [] : others.slice(0, mostCorrections);
    return {
      forms: [{ word, isPrefix: true }, ...corrections.flatMap(exactly)],
      shown: corrections[0] ?? word,
    };
  });
  return { forms: corrected.map(({ forms }) => forms), shown: corrected.map(({ shown }) => shown).join(' ') };
}
