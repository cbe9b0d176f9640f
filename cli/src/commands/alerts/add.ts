import { Args, Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class AlertsAdd extends StoreCommand {
  static override summary = 'Be told when a game becomes cheaper.';
  static override args = { game: Args.integer({ description: 'Its appid.', required: true }) };
  static override flags = {
    country: Flags.string({ summary: 'Country whose prices count, as two letters.', default: 'US' }),
    below: Flags.integer({ summary: 'Only below this amount, in hundredths.', min: 1 }),
    percent: Flags.integer({ summary: 'Only with at least this discount.', min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AlertsAdd);
    const { steam } = await connect(flags);
    const body = {
      country: flags.country.toUpperCase(),
      belowAmount: flags.below ?? null,
      atLeastPercent: flags.percent ?? null,
    };
    const alert = await steam.shopping.putPriceAlert({ path: { appId: args.game }, body });
    this.log(`You will be told when app ${args.game} becomes cheaper`);
    return alert;
  }
}
