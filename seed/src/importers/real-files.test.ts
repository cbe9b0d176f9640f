import { expect, it } from '@jest/globals';
import { describeWithSteamData, steamData } from '../../../test/harness/steam-data.ts';
import { openImportFile } from './open-import-file.ts';

describeWithSteamData('real files', () => {
  it.each([
    ['games-127k.ndjson.gz', 'ndjson', 127_125],
    ['formats/nikdavis-2019.csv.zip', 'kaggle', 27_075],
    ['formats/steam-insights-2024-games.zip', 'insights', 140_082],
    ['fixtures/steamspy/all-page0-first60.json', 'steamspy', 60],
    ['fixtures/storefront/appdetails-322330.json', 'appdetails', 1],
  ])('%s is read whole, without a refusal', async (name, format, count) => {
    const file = await openImportFile(steamData(name));
    let [read, refused] = [0, 0];
    for await (const row of file.rows) {
      read += 1;
      if ('refusal' in row) refused += 1;
    }
    expect([file.format, read, refused]).toEqual([format, count, 0]);
  });
});
