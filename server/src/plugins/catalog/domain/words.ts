/** Accents of Latin, Greek and Cyrillic letters; marks of other scripts are letters of their own. */
const accents = /[\u0300-\u036f]/g;
/** Nothing to take apart. */
const plain = /^[\x20-\x7e]*$/;
/** Longer words are found by their beginning; an index takes no long ones. */
const longest = 100;
const apostrophes = /['’ʼ`´]/g;
const words = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー]+/gu;

/** Text as it is compared and sorted by: without accents, in small letters. */
export function folded(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replaceAll(accents, '').normalize('NFC').toLowerCase().normalize('NFC');
}

/** A name as it is sorted by: its beginning, which an index and a cursor hold however much folding makes of it. */
export const nameKeyOf = (name: string): string => folded(name.trim()).slice(0, 80).toWellFormed();

/**
 * The words of a text as they are searched for, such as `dont` and `starve`. Where words are not spaced, every letter and
 * every pair of neighbours counts as one; a search for more letters asks for all pairs.
 */
export function wordsOf(text: string): string[] {
  const found = folded(text).replaceAll(apostrophes, '').match(words) ?? [];
  return found.flatMap(piecesOf).map((word) => word.slice(0, longest).toWellFormed());
}

function piecesOf(word: string): string[] {
  if (plain.test(word)) return [word];
  const pieces: string[] = [];
  let end = 0;
  for (const { 0: run, index } of word.matchAll(unspaced)) {
    if (index > end) pieces.push(word.slice(end, index));
    pieces.push(...lettersAndPairs(run));
    end = index + run.length;
  }
  if (end < word.length) pieces.push(word.slice(end));
  return pieces;
}

function lettersAndPairs(run: string): string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters
    .slice(1)
    .flatMap((letter, index) => [letters[index] ?? '', `${letters[index]}${letter}`])
    .concat(letters.at(-1) ?? '');
}

/** Words in which a slip of the finger is looked for. */
export function mayBeMistyped(word: string): boolean {
  return /^\p{L}{4,24}$/u.test(word);
}

/** A word without each one of its letters in turn: two words that share one are a slip of the finger apart. */
export function deletionsOf(word: string): string[] {
  const letters = [...word];
  return [...new Set(letters.map((_, index) => letters.toSpliced(index, 1).join('')))];
}

/** Whether one letter too many, too few or wrong, or two that changed places, make one word the other. */
export function isOneSlipApart(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const rest = (letters: string[], from: number) => letters.slice(from).join('');
  if (a.length !== b.length) {
    return a.length > b.length ? rest(a, start + 1) === rest(b, start) : rest(a, start) === rest(b, start + 1);
  }
  const isSwapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return rest(a, start + 1) === rest(b, start + 1) || (isSwapped && rest(a, start + 2) === rest(b, start + 2));
}
