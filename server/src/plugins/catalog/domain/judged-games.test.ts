import { describe, expect, it } from '@jest/globals';
import { specification } from '@steam-clone/spec/generated/catalog/specification.ts';
import { sampleGame } from '../sample-games.ts';
import { judgeGames } from '@steam-clone/spec/judge-games';
import { contentOf } from './game-content.ts';

const each = (await specification.requestValidators())['catalog.importGames']?.each;

function read(...rows: unknown[]) {
  if (!each) throw new Error('The spec has no validator for a row');
  const { games, refused } = judgeGames(structuredClone(rows), each);
  return { contents: games.map(contentOf), refused };
}

describe('judgeGames', () => {
  it('fills in what a row leaves out', () => {
    expect(read({ appId: 7, name: 'Seven' })).toMatchObject({
      refused: [],
      contents: [
        {
          appId: 7,
          type: 'game',
          name: 'Seven',
          availability: 'released',
          platforms: [],
          tags: [],
          isFree: false,
          prices: [],
          positiveReviews: 0,
          metacritic: null,
        },
      ],
    });
  });

  it.each<[string, unknown, string]>([
    ['no object', null, 'the game must be object'],
    ['an array', [], 'the game must be object'],
    ['no name', { appId: 1 }, "the game must have required property 'name'"],
    ['no appId', { name: 'x' }, "the game must have required property 'appId'"],
    ['a name of null', sampleGame({ name: null as never }), '/name must be string'],
    ['an object for a name', { appId: 1, name: { $ne: '' } }, '/name must be string'],
    ['an empty name', sampleGame({ name: '' }), '/name must NOT have fewer than 1 characters'],
    ['a blank name', sampleGame({ name: ' \0' }), '/name must have a character that is not white space'],
    ['256 characters', sampleGame({ name: '字'.repeat(256) }), '/name must NOT have more than 255 characters'],
    ['a lone surrogate', sampleGame({ name: 'half \ud83c' }), '/name must match pattern "^\\P{Cs}*$"'],
    ['a lone surrogate in a label', sampleGame({ genres: ['\udfff'] }), '/genres/0 must match pattern "^\\P{Cs}*$"'],
    ['an unknown field', { ...sampleGame(), isAdmin: true }, 'the game has the unknown property isAdmin'],
    ['an appId of 0', sampleGame({ appId: 0 }), '/appId must be >= 1'],
    ['an appId beyond 32 bits', sampleGame({ appId: 4_294_967_296 }), '/appId must be <= 4294967295'],
    ['an appId as text', sampleGame({ appId: '620' as never }), '/appId must be integer'],
    ['a negative count', sampleGame({ reviews: { positive: -1, negative: 0 } }), '/reviews/positive must be >= 0'],
    ['a huge count', sampleGame({ achievementsCount: 2 ** 31 }), '/achievementsCount must be <= 2147483647'],
    ['a broken count', sampleGame({ metacritic: 9.5 }), '/metacritic must be integer,null'],
    ['a discount of 101', sampleGame({ discountPercent: 101 }), '/discountPercent must be <= 100'],
    [
      'a price in no list of the store',
      sampleGame({ prices: [{ region: 'ARS' as never, amount: 1 }] }),
      '/prices/0/region must be equal to one of the allowed values',
    ],
    [
      'two prices of one list',
      sampleGame({ prices: [1, 2].map((amount) => ({ region: 'EUR', amount })) }),
      '/prices must have one price of EUR',
    ],
    [
      'a day of what is to be announced',
      sampleGame({ releaseDate: { date: '2023-02-27', precision: 'to_be_announced' } }),
      '/releaseDate/date must be null with the precision to_be_announced',
    ],
    [
      'a month that is not named',
      sampleGame({ releaseDate: { date: null, precision: 'month' } }),
      '/releaseDate/date must be a date with the precision month',
    ],
    ['an address that runs a script', sampleGame({ website: 'javascript:alert(1)' }), '/website must match pattern'],
    [
      'a day that is not',
      sampleGame({ releaseDate: { date: '2023-02-29', precision: 'day' } }),
      '/releaseDate/date must match format "date"',
    ],
    [
      'the year 0',
      sampleGame({ releaseDate: { date: '0000-01-01', precision: 'day' } }),
      '/releaseDate/date must match pattern',
    ],
    [
      'the year 2100',
      sampleGame({ releaseDate: { date: '2100-01-01', precision: 'day' } }),
      '/releaseDate/date must match pattern',
    ],
    ['a date in words', sampleGame({ releaseDate: '14 Sep, 2022' as never }), '/releaseDate must be object'],
    [
      'an unknown platform',
      sampleGame({ platforms: ['amiga' as never] }),
      '/platforms/0 must be equal to one of the allowed values',
    ],
    ['a platform twice', sampleGame({ platforms: ['mac', 'mac'] }), '/platforms must NOT have duplicate items'],
    [
      '101 tags',
      sampleGame({ tags: Array.from({ length: 101 }, (_, n) => ({ name: `t${n}`, votes: 1 })) }),
      '/tags must NOT have more than 100 items',
    ],
    ['owners upside down', sampleGame({ owners: { min: 2, max: 1 } }), '/owners/max must be >= /owners/min'],
    ['itself as its parent', sampleGame({ parentAppId: 620 }), '/parentAppId must be another game'],
  ])('refuses %s', (_what, row, message) => {
    const { contents, refused } = read(row);
    expect(contents).toEqual([]);
    expect(refused).toEqual([
      {
        index: 0,
        appId: usableAppId(row),
        reason: { code: 'invalid-game', message: expect.stringContaining(message) },
      },
    ]);
  });

  it('lets the first of two rows with one appId count and refuses the second', () => {
    const { contents, refused } = read(sampleGame(), sampleGame({ appId: 7 }), sampleGame({ name: 'Portal 2 again' }));
    expect(contents.map(({ name, appId }) => [appId, name])).toEqual([
      [620, 'Portal 2'],
      [7, 'Portal 2'],
    ]);
    expect(refused).toEqual([
      { index: 2, appId: 620, reason: { code: 'repeated-app-id', message: 'the game at 0 has the same appId' } },
    ]);
  });

  it('does not count a refused row when a later one has its appId', () => {
    expect(read(sampleGame({ name: '' }), sampleGame()).contents).toHaveLength(1);
  });

  it('never changes a prototype', () => {
    const row: unknown = JSON.parse(
      '{"appId": 1, "name": "x", "__proto__": {"polluted": true}, "constructor": {"prototype": {}}}',
    );
    expect(read(row).refused).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

function usableAppId(row: unknown): number | null {
  const { appId } = (row ?? {}) as { appId?: unknown };
  return typeof appId === 'number' && appId > 0 && appId < 2 ** 32 ? appId : null;
}
