import { folded, wordsOf } from './words.ts';

/** What a game can be filtered by, as lexemes beside its words. */
export type Filter =
  'category' | 'developer' | 'early access' | 'free' | 'genre' | 'language' | 'platform' | 'publisher' | 'tag' | 'type';

/** Names that a search may hit. */
export interface Searchable {
  type: string;
  name: string;
  isFree: boolean;
  earlyAccess: boolean;
  shortDescription: string;
  platforms: string[];
  developers: string[];
  publishers: string[];
  genres: string[];
  categories: string[];
  tags: string[];
  languages: { name: string }[];
}

/** The lexeme that games with a label have, quoted; words have no colon, so no search for words hits one. */
export function filterLexeme(filter: Filter, value: string): string {
  return filterLexemeOf(`${filter}:${value}`);
}

/** The colon before it keeps it from being found by the beginning of a word. */
const filterLexemeOf = (text: string): string => quoted(cut(`:${folded(text)}`));

/** PostgreSQL takes 2,046 bytes; folding can make eighteen characters of one. */
const cut = (text: string): string => text.slice(0, 400).toWellFormed();

/** Games count only by what they show: 20 tags. Another number needs a migration of `facet_ids`. */
export const shownTags = 20;
/** The highest position that PostgreSQL tells from others. */
const lastPosition = 16_383;

/**
 * Gives a function that makes what is searched of a game, as the text of a tsvector: words of the name weigh most (A),
 * then those of companies (B), labels (C) and the short description (D). Labels are there once more as filters, without a
 * place. It remembers labels, which many games share.
 */
export function searchDocuments(): (game: Searchable) => string {
  const [words, lexemes] = [remembered(wordsOf), remembered(filterLexemeOf)];
  return (game) => {
    const tags = game.tags.slice(0, shownTags);
    const places = new Map<string, string>();
    let position = 0;
    const add = (weight: string, found: string[]) => {
      for (const word of found) {
        position = Math.min(position + 1, lastPosition);
        const before = places.get(word);
        places.set(word, before ? `${before},${position}${weight}` : `${position}${weight}`);
      }
    };
    add('A', wordsOf(game.name));
    for (const company of new Set([...game.developers, ...game.publishers])) add('B', words(company));
    for (const label of [...game.genres, ...tags]) add('C', words(label));
    // PostgreSQL keeps the first 255 places of a word.
    add('D', wordsOf(game.shortDescription));
    const filters = [
      `type:${game.type}`,
      `free:${game.isFree}`,
      `early access:${game.earlyAccess}`,
      ...game.platforms.map((name) => `platform:${name}`),
      ...game.genres.map((name) => `genre:${name}`),
      ...game.categories.map((name) => `category:${name}`),
      ...tags.map((name) => `tag:${name}`),
      ...game.languages.map(({ name }) => `language:${name}`),
      ...game.developers.map((name) => `developer:${name}`),
      ...game.publishers.map((name) => `publisher:${name}`),
    ];
    return [...[...places].map(([word, at]) => `${quoted(word)}:${at}`), ...filters.map(lexemes)].join(' ');
  };
}

function remembered<Result>(make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text) ?? make(text);
    known.set(text, result);
    return result;
  };
}

/** A lexeme as tsvector and tsquery read it. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
