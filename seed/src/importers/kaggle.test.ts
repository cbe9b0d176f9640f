import { describe, expect, it } from '@jest/globals';
import { readAll } from '../../test/read-all.ts';
import { readKaggle } from './kaggle.ts';

const header =
  'appid,name,release_date,english,developer,publisher,platforms,required_age,categories,genres,steamspy_tags,achievements,positive_ratings,negative_ratings,average_playtime,median_playtime,owners,price';

describe('readKaggle', () => {
  it('reads a row', async () => {
    const row =
      '7,"Fox, the ""First"" &amp; last",2014-04-17,1,A;B,"KRAFTON, Inc.",windows;mac,18,Co-op,Indie;Early Access,Fox;Cute,3,25,4,10,5,20000-50000,4.99';
    expect(await readAll(readKaggle, `${header}\r\n${row}\r\n`)).toMatchObject([
      {
        row: 2,
        game: {
          appId: 7,
          name: 'Fox, the "First" & last',
          releaseDate: { date: '2014-04-17', precision: 'day' },
          earlyAccess: true,
          requiredAge: 18,
          platforms: ['windows', 'mac'],
          developers: ['A', 'B'],
          publishers: ['KRAFTON, Inc.'],
          genres: ['Indie', 'Early Access'],
          categories: ['Co-op'],
          tags: [
            { name: 'Fox', votes: null },
            { name: 'Cute', votes: null },
          ],
          isFree: false,
          prices: [{ region: 'GBP', amount: 499 }],
          discountPercent: 0,
          reviews: { positive: 25, negative: 4 },
          averagePlaytimeMinutes: 10,
          achievementsCount: 3,
          owners: { min: 20_000, max: 50_000 },
        },
      },
    ]);
  });

  it('takes a game for free only when it is called so', async () => {
    const row = (genre: string, price: string) =>
      `1,x,2014-04-17,1,A,A,windows,0,,${genre},,0,0,0,0,0,0-20000,${price}`;
    const rows = await readAll(
      readKaggle,
      [header, row('Free to Play', '0.0'), row('Indie', '0.0'), row('Free to Play', '2.0')].join('\n'),
    );
    expect(rows.map((read) => 'game' in read && [read.game.isFree, read.game.prices?.[0]?.amount])).toEqual([
      [true, undefined],
      [false, undefined],
      [false, 200],
    ]);
  });

  it('refuses a row by its line', async () => {
    expect(await readAll(readKaggle, `${header}\n1,x,,1,A,A,windows,0,,,,0,0,0,0,0,many,0.0\n`)).toEqual([
      { row: 2, bytes: 0, appId: 1, refusal: 'owners "many" is not a range such as 20,000 .. 50,000' },
    ]);
  });
});
