import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { table } from '../../../ui/table.ts';

export class AdminDiscountsList extends StoreCommand {
  static override summary = 'List the discounts of a game, newest first.';
  static override args = { game: Args.string({ description: 'Appid or id of the game.', required: true }) };
  static override flags = {
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminDiscountsList);
    const { steam } = await connect(flags);
    const query = { limit: flags.limit };
    const { items } = await steam.catalog.listDiscounts({ path: { id: args.game }, query });
    const rows = items.map(({ id, kind, percent, startsAt, endsAt, state }) => [
      id,
      kind,
      `${percent}%`,
      startsAt,
      endsAt,
      state,
    ]);
    this.log(rows.length > 0 ? table(rows, ['id', 'kind', 'off', 'from', 'until', 'state']) : 'There are none.');
    return { items };
  }
}
