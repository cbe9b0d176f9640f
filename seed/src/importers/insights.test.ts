import { describe, expect, it } from '@jest/globals';
import { readAll } from '../../test/read-all.ts';
import { readInsights } from './insights.ts';

const header = '"app_id","name","release_date","is_free","price_overview","languages","type"';
const overview = (currency: string, initial: number, final: number) =>
  `"{\\"final\\": ${final}, \\"initial\\": ${initial}, \\"currency\\": \\"${currency}\\", \\"final_formatted\\": \\"0,--€\\", \\"discount_percent\\": 0}"`;
const read = (...rows: string[]) => readAll(readInsights, [header, ...rows].join('\n'));

describe('readInsights', () => {
  it('reads rows, also over several lines', async () => {
    expect(
      await read(
        `"7","Fox \\"A\\"\t","2014-04-17","0",${overview('JPY', 98000, 98000)},"Russian\n\nEnglish","game"`,
        `"8","C:\\\\raft",\\N,"1",\\N,\\N,"demo"`,
      ),
    ).toEqual([
      {
        row: 2,
        bytes: expect.any(Number),
        game: {
          appId: 7,
          name: 'Fox "A"',
          type: 'game',
          releaseDate: { date: '2014-04-17', precision: 'day' },
          languages: [
            { name: 'Russian', interface: true, audio: false, subtitles: false },
            { name: 'English', interface: true, audio: false, subtitles: false },
          ],
          isFree: false,
          prices: [{ region: 'JPY', amount: 98000 }],
          discountPercent: 0,
        },
      },
      { row: 5, bytes: expect.any(Number), game: { appId: 8, name: 'C:\\raft', type: 'demo', isFree: true } },
    ]);
  });

  it('takes the regular price where the final one is 0, and keeps that of a free game', async () => {
    expect(await read(`"7","x",\\N,"1",${overview('EUR', 46, 0)},\\N,"game"`)).toMatchObject([
      { game: { isFree: true, prices: [{ region: 'EUR', amount: 46 }] } },
    ]);
  });

  it('leaves a name that is not there to the store to refuse, and refuses a price that is no JSON', async () => {
    expect(await read(`"7",\\N,\\N,"0",\\N,\\N,"game"`, `"8","x",\\N,"0","{",\\N,"game"`)).toMatchObject([
      { row: 2, game: { appId: 7, name: null } },
      { row: 3, appId: 8, refusal: 'price_overview "{" is not valid JSON' },
    ]);
  });
});
