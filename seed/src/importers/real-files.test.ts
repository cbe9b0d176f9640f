import { existsSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openImportFile } from './open-import-file.ts';

const directory = new URL('../../../../shared/data/steam/', import.meta.url).pathname;
// Absent data is a failure where everything must run.
const isHere = existsSync(directory) || process.env['REQUIRE_ALL'] === '1';

(isHere ? describe : describe.skip)('real files (../shared/data/steam)', () => {
  it.each([
    ['games-127k.ndjson.gz', 'ndjson', 127_125],
    ['formats/nikdavis-2019.csv.zip', 'kaggle', 27_075],
    ['formats/steam-insights-2024-games.zip', 'insights', 140_082],
    ['fixtures/steamspy/all-page0-first60.json', 'steamspy', 60],
    ['fixtures/storefront/appdetails-322330.json', 'appdetails', 1],
  ])('%s is read whole, without a refusal', async (name, format, count) => {
    const file = await openImportFile(`${directory}${name}`);
    let [read, refused] = [0, 0];
    for await (const row of file.rows) {
      read += 1;
      if ('refusal' in row) refused += 1;
    }
    expect([file.format, read, refused]).toEqual([format, count, 0]);
  });
});
