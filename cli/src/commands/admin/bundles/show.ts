import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { shownAmount } from '../../../ui/amount.ts';
import { table } from '../../../ui/table.ts';

export class AdminBundlesShow extends StoreCommand {
  static override summary = 'Show a bundle with its prices in a country.';
  static override args = { bundle: Args.integer({ description: 'Number of the bundle.', required: true }) };
  static override flags = {
    country: Flags.string({ summary: 'ISO 3166-1 code of the country that decides the price list.', default: 'US' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminBundlesShow);
    const { steam } = await connect(flags);
    const query = { country: flags.country.toUpperCase() };
    const bundle = await steam.catalog.getBundle({ path: { bundleId: args.bundle }, query });
    const { name, discountPercent, currency, amount, finalAmount, isPurchasable } = bundle;
    const rows = bundle.items.map((item) => [
      String(item.appId),
      item.name,
      shownAmount(item.price?.finalAmount ?? null),
      shownAmount(item.bundleAmount),
    ]);
    this.log(`${name} (${discountPercent}% off, in ${currency})`);
    this.log(table([...rows, ['', 'together', shownAmount(amount), shownAmount(finalAmount)]], headings));
    if (!isPurchasable) this.log(`It cannot be bought in ${query.country}: not all of its games can.`);
    return bundle;
  }
}

const headings = ['appid', 'name', 'alone', 'in the bundle'];
