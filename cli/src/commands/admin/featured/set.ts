import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { usage } from '../../../services/game-fields.ts';

export class AdminFeaturedSet extends StoreCommand {
  static override summary = 'Say which games the store recommends, in their order.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> 620 400',
    '<%= config.bin %> <%= command.id %> --none',
  ];
  static override strict = false;
  static override args = { games: Args.string({ description: 'Appids, 50 at most.' }) };
  static override flags = {
    none: Flags.boolean({ summary: 'Recommend no game any more.', default: false }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { argv, flags } = await this.parse(AdminFeaturedSet);
    const given = argv.map(String);
    const bad = given.find((appId) => !/^[1-9]\d{0,9}$/.test(appId));
    if (bad !== undefined) throw usage(`${bad} is no appid`);
    if (flags.none !== (given.length === 0)) throw usage('Name the games by their appids, or give --none');
    const { steam } = await connect(flags);
    const featured = await steam.catalog.setFeatured({ body: { appIds: given.map(Number) } });
    this.log(`${featured.appIds.length} games are featured`);
    return featured;
  }
}
