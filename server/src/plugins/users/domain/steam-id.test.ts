import { describe, expect, it } from '@jest/globals';
import { individualSteamId, parseSteamId, steamIdsOf } from './steam-id.ts';

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

const vectors = [
  { steamId64: '76561198006409530', steam2: 'STEAM_0:0:23071901', steam3: '[U:1:46143802]', accountId: 46_143_802 },
  { steamId64: '76561197960287930', steam2: 'STEAM_0:0:11101', steam3: '[U:1:22202]', accountId: 22_202 },
  { steamId64: '76561197960287931', steam2: 'STEAM_0:1:11101', steam3: '[U:1:22203]', accountId: 22_203 },
  { steamId64: '76561197960265729', steam2: 'STEAM_0:1:0', steam3: '[U:1:1]', accountId: 1 },
  {
    steamId64: '76561202255233023',
    steam2: 'STEAM_0:1:2147483647',
    steam3: '[U:1:4294967295]',
    accountId: 4_294_967_295,
  },
];

describe('steamIdsOf', () => {
  it.each(vectors)('writes $steamId64 in four notations', (ids) => {
    expect(steamIdsOf(ids.steamId64)).toEqual(ids);
  });

  it.each(['76561197960265728', '103582791429521408', '0'])('refuses %s, of no individual account', (steamId) => {
    expect(() => steamIdsOf(steamId)).toThrow(RangeError);
  });
});

describe('parseSteamId', () => {
  it.each(vectors)('reads $steamId64 from each of its texts', ({ steamId64, steam2, steam3 }) => {
    const texts = [steamId64, steam2, steam2.replace('STEAM_0', 'STEAM_1'), steam3];
    expect(texts.map(parseSteamId)).toEqual(texts.map(() => steamId64));
  });

  it.each([
    '76561197960265728',
    '76561202255233024',
    '103582791429521408',
    'STEAM_0:0:0',
    'STEAM_0:0:2147483648',
    'STEAM_0:2:11101',
    'STEAM_2:0:11101',
    '[U:1:0]',
    '[U:1:4294967296]',
    '[U:0:22202]',
    '[g:1:22202]',
    '22202',
    'gaben',
    '',
  ])('reads none from %s', (text) => {
    expect(parseSteamId(text)).toBeNull();
  });
});
