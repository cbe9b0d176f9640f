import { expect, it } from '@jest/globals';
import { recordsOf } from '../../seed/src/importers/csv.ts';
import { openSource } from '../../seed/src/importers/source.ts';
import { startPluginUnderTest } from '../harness/plugin-under-test.ts';
import { describeWithSteamData, steamData } from '../harness/steam-data.ts';
import { catalog } from '../../server/src/plugins/catalog/plugin.ts';

const store = await startPluginUnderTest(catalog);

/** A price as Steam's store has answered it. */
interface Recorded {
  currency: string;
  initial: number;
  final: number;
  discount_percent: number;
}

async function recordedPrices(): Promise<Recorded[]> {
  const source = await openSource(steamData('formats/steam-insights-2024-games.zip'));
  const prices: Recorded[] = [];
  for await (const { fields } of recordsOf(source.content(), { escape: '\\', nullField: '\\N' })) {
    const overview = fields['price_overview'];
    if (overview) prices.push(JSON.parse(overview) as Recorded);
  }
  return prices;
}

/** Counts those that `discounted` makes as they were recorded, from the percentage that a condition lets through. */
async function countAgreeing(recorded: Recorded[], condition: string): Promise<number> {
  const { rows } = await store.database.pool.query(
    `select count(*)::integer as count
     from unnest($1::text[], $2::integer[], $3::integer[], $4::integer[]) r (currency, initial, final, shown)
     where exists (
       select from generate_series(1, 99) percent
       where discounted(initial, percent, currency) = final and ${condition})`,
    [
      recorded.map(({ currency }) => currency),
      recorded.map(({ initial }) => initial),
      recorded.map(({ final }) => final),
      recorded.map(({ discount_percent: percent }) => percent),
    ],
  );
  return rows[0].count;
}

describeWithSteamData('discounts that Steam gave in late 2024', () => {
  it('are computed as they were recorded', async () => {
    const prices = await recordedPrices();
    expect(new Set(prices.map(({ currency }) => currency)).size).toBe(31);
    const recorded = prices.filter(({ discount_percent: percent }) => percent > 0);
    expect(recorded).toHaveLength(6_065);

    // By the percentage that Steam shows: 88.8 %.
    expect(await countAgreeing(recorded, 'percent = shown')).toBe(5_387);

    // What Steam shows is worked out from the two amounts and rounded: 50% off 99 is 49, which is shown as 51% off. So
    // of the percentages that would be shown as the recorded one, one must give the recorded amount: 99.93 %.
    const shownFor = `round(100.0 * (initial - discounted(initial, percent, currency)) / initial) = shown`;
    expect(await countAgreeing(recorded, shownFor)).toBe(6_061);

    // The four others are in roubles: Steam rounded them down to whole ones, which its documentation does not list.
    const others = recorded.filter(({ currency }) => currency !== 'RUB');
    expect(recorded.length - others.length).toBe(6);
    expect(await countAgreeing(others, shownFor)).toBe(others.length);
  });
});
