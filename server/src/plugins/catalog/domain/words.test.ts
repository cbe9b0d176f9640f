import { describe, expect, it } from '@jest/globals';
import { deletionsOf, folded, isOneSlipApart, mayBeMistyped, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ["Don't Starve", ['dont', 'starve']],
    ['Pokémon: ÉTÉ  2-in-1', ['pokemon', 'ete', '2', 'in', '1']],
    ['ＦＵＬＬ ﬁne', ['full', 'fine']],
    ['Ёлка Ελλάδα', ['елка', 'ελλαδα']],
    ['İstanbul STRASSE straße', ['istanbul', 'strasse', 'straße']],
    ['שלום עולם', ['שלום', 'עולם']],
    ['हिन्दी', ['हिन्दी']],
    ['한국 게임', ['한국', '게임']],
    ['三国志', ['三', '三国', '国', '国志', '志']],
    ['ドラゴン2字', ['ド', 'ドラ', 'ラ', 'ラゴ', 'ゴ', 'ゴン', 'ン', '2', '字']],
    ['🎮 . --', []],
    ['', []],
  ])('takes %j apart', (text, words) => {
    expect(wordsOf(text)).toEqual(words.map((word) => word.normalize('NFC')));
  });

  it('takes long texts in linear time', () => {
    const long = 'a'.repeat(200_000) + '字'.repeat(20_000) + "'".repeat(20_000);
    const start = performance.now();
    wordsOf(long);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

it('folds accents and capitals of names to sort by', () => {
  expect(['Élan', 'ÄPFEL', 'Zed'].map(folded)).toEqual(['elan', 'apfel', 'zed']);
});

describe('slips of the finger', () => {
  it.each([
    ['portla', 'portal', true],
    ['portl', 'portal', true],
    ['porttal', 'portal', true],
    ['pirtal', 'portal', true],
    ['portal', 'portal', true],
    ['potral', 'portal', true],
    ['prtla', 'portal', false],
    ['portable', 'portal', false],
    ['latrop', 'portal', false],
  ])('%s for %s: %s', (typed, meant, isOne) => {
    expect(isOneSlipApart(typed, meant)).toBe(isOne);
    expect(isOneSlipApart(meant, typed)).toBe(isOne);
  });

  it.each(['portla', 'portl', 'porttal', 'pirtal'])('%s shares a form without a letter with portal', (typed) => {
    const forms = [typed, ...deletionsOf(typed)];
    expect(['portal', ...deletionsOf('portal')].some((form) => forms.includes(form))).toBe(true);
  });

  it('are looked for in words of letters', () => {
    expect(['half', 'abc', '2077', 'x'.repeat(25), 'игра'].filter(mayBeMistyped)).toEqual(['half', 'игра']);
  });
});
