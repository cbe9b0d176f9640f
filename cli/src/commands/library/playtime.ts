import { Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';
import { table } from '../../ui/table.ts';

export class LibraryPlaytime extends StoreCommand {
  static override summary = 'Show how long you have played what, in minutes.';
  static override flags = {
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(LibraryPlaytime);
    const { steam } = await connect(flags);
    const { items } = await steam.purchases.listPlaytime({ query: { limit: flags.limit } });
    const rows = items.map(({ appId, forever, lastTwoWeeks, lastPlayedAt }) => [
      String(appId),
      String(forever),
      String(lastTwoWeeks),
      lastPlayedAt,
    ]);
    const headings = ['appid', 'minutes', 'in two weeks', 'last'];
    this.log(rows.length > 0 ? table(rows, headings) : 'You have played nothing.');
    return { items };
  }
}
