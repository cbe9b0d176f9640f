import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminDiscountsCreate extends StoreCommand {
  static override summary = 'Run a discount on a game.';
  static override args = { game: Args.string({ description: 'Appid or id of the game.', required: true }) };
  static override flags = {
    percent: Flags.integer({ summary: 'Percent off: 10 to 95, of a launch discount 10 to 40.', required: true }),
    kind: Flags.option({
      summary: 'For the release, in a sale of the whole store, or any other.',
      options: ['launch', 'seasonal', 'custom'] as const,
      default: 'custom',
    })(),
    from: Flags.string({
      summary: 'RFC 3339 time of its start; now, or the release of a launch discount, without it.',
    }),
    until: Flags.string({ summary: 'RFC 3339 time of its end, 1 to 14 days later.', required: true }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminDiscountsCreate);
    const { steam } = await connect(flags);
    const { percent, kind, from, until } = flags;
    const body = { percent, kind, endsAt: until, ...(from && { startsAt: from }) };
    const discount = await steam.catalog.createDiscount({ path: { id: args.game }, body });
    this.log(`${args.game}: ${percent}% off from ${discount.startsAt} to ${discount.endsAt} (${discount.id})`);
    return discount;
  }
}
