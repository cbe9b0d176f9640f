import { describe, expect, it } from '@jest/globals';
import { individualSteamId } from './steam-id.ts';

describe('individualSteamId', () => {
  it.each([
    [22_202n, '76561197960287930'],
    [22_203n, '76561197960287931'],
    [46_143_802n, '76561198006409530'],
    [1n, '76561197960265729'],
    [4_294_967_295n, '76561202255233023'],
  ])('makes %d to %s', (accountNumber, steamId) => {
    expect(individualSteamId(accountNumber)).toBe(steamId);
  });

  it.each([0n, -1n, 4_294_967_296n])('refuses %d', (accountNumber) => {
    expect(() => individualSteamId(accountNumber)).toThrow(RangeError);
  });
});
