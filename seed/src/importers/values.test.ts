import { describe, expect, it } from '@jest/globals';
import { ageOf, dateOf, hundredthsOf, ownersOf, pricesOfOverview, typeOf } from './values.ts';

describe('dateOf', () => {
  it.each([
    ['2000-11-01', '2000-11-01', 'day'],
    ['14 Sep, 2022', '2022-09-14', 'day'],
    ['Apr 16, 2012', '2012-04-16', 'day'],
    ['1 November 2000', '2000-11-01', 'day'],
    ['Jun 2009', '2009-06-01', 'month'],
    ['Q3 2025', '2025-07-01', 'quarter'],
    ['2025', '2025-01-01', 'year'],
  ])('reads %s', (given, date, precision) => {
    expect(dateOf(given)).toEqual({ date, precision });
  });

  it.each([
    'Coming soon',
    'To be announced',
    'to be announced',
    '',
    null,
    undefined,
    '31 Feb, 2020',
    '1 Jan, 1901',
    '14 сен. 2022',
  ])('takes %j for unknown', (given) => {
    expect(dateOf(given)).toBeUndefined();
  });
});

describe('pricesOfOverview', () => {
  it.each([
    [
      { currency: 'EUR', initial: 1950, final: 1755, discount_percent: 10 },
      { prices: [{ region: 'EUR', amount: 1950 }], discountPercent: 10 },
    ],
    [
      { currency: 'JPY', initial: 98000, final: 98000, discount_percent: 0 },
      { prices: [{ region: 'JPY', amount: 98000 }], discountPercent: 0 },
    ],
    [
      { currency: 'EUR', initial: 46, final: 0, discount_percent: 0 },
      { prices: [{ region: 'EUR', amount: 46 }], discountPercent: 0 },
    ],
    [
      { currency: 'EUR', initial: 0, final: 999, discount_percent: 0 },
      { prices: [{ region: 'EUR', amount: 999 }], discountPercent: 0 },
    ],
    [{ currency: 'EUR', initial: 0, final: 0, discount_percent: 0 }, {}],
    [{ currency: '€', initial: 5, final: 5, discount_percent: 0 }, {}],
    [{ currency: 'VND', initial: 9e9, final: 9e9, discount_percent: 0 }, {}],
    [null, {}],
  ])('reads %j', (overview, price) => {
    expect(pricesOfOverview(overview)).toEqual(price);
  });
});

describe('values of a row', () => {
  it('reads ages as numbers and text', () => {
    expect([0, 17, '18', '18+', '', null, 'PEGI'].map(ageOf)).toEqual([0, 17, 18, 18, 0, 0, 0]);
  });

  it('reads decimals exactly', () => {
    expect(['7.19', '0.0', '19,99', '1.005', 'free', ''].map(hundredthsOf)).toEqual([
      719,
      0,
      1999,
      100,
      undefined,
      undefined,
    ]);
  });

  it('reads both forms of owners', () => {
    expect([ownersOf('20000-50000'), ownersOf('20,000 .. 50,000')]).toEqual([
      { min: 20_000, max: 50_000 },
      { min: 20_000, max: 50_000 },
    ]);
  });

  it('refuses what the store does not hold', () => {
    expect(() => typeOf('poem')).toThrow('type "poem" is not one that the store holds');
  });
});
