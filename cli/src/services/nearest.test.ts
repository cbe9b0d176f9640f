import { describe, expect, it } from '@jest/globals';
import { didYouMean, nearest } from './nearest.ts';

const ids = ['catalog.getGame', 'catalog.importGames', 'users.login', 'users.logout'];

describe('nearest', () => {
  it.each([
    ['catalog.getGames', ['catalog.getGame']],
    ['catalog.gteGame', ['catalog.getGame']],
    ['getGame', ['catalog.getGame']],
    ['CATALOG.GETGAME', ['catalog.getGame']],
    ['import', ['catalog.importGames']],
    ['users.logn', ['users.login']],
    ['purchases.refund', []],
    ['', []],
  ])('finds what "%s" may have meant', (given, expected) => {
    expect(nearest(given, ids)).toEqual(expected);
  });

  it('offers three at most', () => {
    expect(nearest('abc', ['abd', 'abe', 'abf', 'abg'])).toHaveLength(3);
  });
});

describe('didYouMean', () => {
  it('is a sentence, or nothing', () => {
    expect(didYouMean('users.logi', ids)).toBe(' Did you mean users.login?');
    expect(didYouMean('xyz', ids)).toBe('');
  });
});
