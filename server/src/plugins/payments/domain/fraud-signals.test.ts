import { expect, it } from '@jest/globals';
import { fraudSignals } from './fraud-signals.ts';

it.each([
  [{ inHour: 1, declinedInDay: 0, countriesInDay: 1, country: 'DE', cardCountry: null }, []],
  [{ inHour: 24, declinedInDay: 4, countriesInDay: 2, country: 'DE', cardCountry: 'DE' }, []],
  [{ inHour: 25, declinedInDay: 4, countriesInDay: 2, country: 'DE', cardCountry: 'DE' }, ['velocity']],
  [
    { inHour: 25, declinedInDay: 5, countriesInDay: 3, country: 'DE', cardCountry: 'FR' },
    ['velocity', 'declines', 'countries', 'card-country'],
  ],
])('%j is suspicious by %j', (recent, signals) => {
  expect(fraudSignals(recent)).toEqual(signals);
});
