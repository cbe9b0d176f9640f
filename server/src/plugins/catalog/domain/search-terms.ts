import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { priceListsOf } from '@steam-clone/spec/price-regions';
import { type Filter, filterLexeme, quoted } from './search-document.ts';
import { wordsOf } from './words.ts';

/** The query of a search or of its facets. */
export interface SearchQuery {
  query?: string;
  genre?: string[];
  tag?: string[];
  category?: string[];
  language?: string[];
  platform?: string[];
  type?: Schemas['AppType'][];
  developer?: string;
  publisher?: string;
  free?: boolean;
  earlyAccess?: boolean;
  minPrice?: number;
  maxPrice?: number;
  minDiscount?: number;
  minReviewScore?: number;
  releasedFrom?: string;
  releasedTo?: string;
  country?: string;
}

/** Words that count; a longer search is cut. */
const mostWords = 12;

/** The words that are searched for. */
export function searchedWords({ query = '' }: SearchQuery): string[] {
  return [...new Set(wordsOf(query))].slice(0, mostWords);
}

/** Forms of each word, any of which will do; `prefix` ones may go on. */
export type WordForms = { word: string; isPrefix: boolean }[];

export const exactly = (word: string): WordForms => [{ word, isPrefix: false }];

/** Words as a tsquery; null without any. */
export function wordsQuery(words: WordForms[]): string | null {
  const either = (forms: WordForms) =>
    forms.map(({ word, isPrefix }) => `${quoted(word)}${isPrefix ? ':*' : ''}`).join(' | ');
  return words.length > 0 ? words.map((forms) => `(${either(forms)})`).join(' & ') : null;
}

/** Filters by labels as a tsquery; null without any. */
function filtersQuery(query: SearchQuery): string | null {
  const all = (filter: Filter, values: readonly string[] = []) => values.map((value) => filterLexeme(filter, value));
  const types = all('type', query.type).join(' | ');
  const whether = (filter: Filter, value: boolean | undefined) =>
    value === undefined ? [] : all(filter, [`${value}`]);
  const lexemes = [
    ...whether('free', query.free),
    ...whether('early access', query.earlyAccess),
    ...all('genre', query.genre),
    ...all('tag', query.tag),
    ...all('category', query.category),
    ...all('language', query.language),
    ...all('platform', query.platform),
    ...all('developer', query.developer === undefined ? [] : [query.developer]),
    ...all('publisher', query.publisher === undefined ? [] : [query.publisher]),
    ...(types ? [`(${types})`] : []),
  ];
  return lexemes.length > 0 ? lexemes.join(' & ') : null;
}

/** The parameters of `matching` for a search; `words` are its words as a tsquery. */
export function matchingOf(query: SearchQuery, words: string | null) {
  const lexemes = [words, filtersQuery(query)].filter((part) => part !== null);
  return {
    ...priceListsOf(query.country),
    lexemes: lexemes.length > 0 ? lexemes.join(' & ') : null,
    releasedFrom: query.releasedFrom ?? null,
    releasedTo: query.releasedTo ?? null,
    minReviewScore: query.minReviewScore ?? null,
    minPrice: query.minPrice ?? null,
    maxPrice: query.maxPrice ?? null,
    minDiscount: query.minDiscount ?? null,
  };
}

/** Words of a name of which the last may be only begun, as a tsquery; null without any. */
export function nameQuery(prefix: string): string | null {
  const words = searchedWords({ query: prefix });
  const parts = words.map((word, index) => `${quoted(word)}:${index === words.length - 1 ? '*' : ''}A`);
  return parts.length > 0 ? parts.join(' & ') : null;
}
