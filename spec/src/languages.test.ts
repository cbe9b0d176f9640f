import { describe, expect, it } from '@jest/globals';
import { languages, preferredLanguage } from './languages.ts';

describe('preferredLanguage', () => {
  it.each([
    ['de', 'de'],
    ['DE', 'de'],
    ['pt-BR', 'pt'],
    ['zh-Hant-TW, en;q=0.5', 'zh'],
    ['fr;q=0.5, ja;q=0.8, en;q=0.1', 'ja'],
    ['ru, ko', 'ru'],
    ['de-CH;q=0.3, fr;q=0.5, de;q=0.9', 'de'],
    ['nl, es;q=0.4', 'es'],
    ['es ; q=0.4\t,ar', 'ar'],
    // What is not wanted is not taken for what is.
    ['de;q=0, fr;q=0.1', 'fr'],
    ['de-AT;q=0, de', 'de'],
    ['en;q=0', 'en'],
    // Anything: English, unless the header speaks of it elsewhere.
    ['*', 'en'],
    ['nl, *', 'en'],
    ['de;q=0.5, *;q=0.1', 'de'],
    ['en;q=0.1, *;q=0.9', 'ar'],
    ['en;q=0.9, *;q=0.1', 'en'],
  ])('reads %j as %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it.each([
    '',
    ' ',
    ',,;',
    'de;q=2',
    'de;q=-1',
    'de;q=0.1234',
    'de;level=1',
    'german-language',
    'd€',
    'de_DE',
    '\u0000',
  ])('ignores %j, and reads what is beside it', (bad) => {
    expect(preferredLanguage(bad)).toBe('en');
    expect(preferredLanguage(`${bad}, ko;q=0.2`)).toBe('ko');
  });

  it('is English without the header', () => {
    expect(preferredLanguage(undefined)).toBe('en');
    expect(languages[0]).toBe('en');
  });

  it.each([',', 'de,', 'de;q=0.1,', 'a-', ' ', ';', 'de ;'])('takes no time for 100 kB of %j', (part) => {
    const header = part.repeat(100_000 / part.length);
    const started = performance.now();
    expect(preferredLanguage(header)).toBe('en');
    expect(performance.now() - started).toBeLessThan(50);
  });
});
