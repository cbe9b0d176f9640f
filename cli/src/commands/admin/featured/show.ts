import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { table } from '../../../ui/table.ts';

export class AdminFeaturedShow extends StoreCommand {
  static override summary = 'Show the games that the store recommends.';
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminFeaturedShow);
    const { steam } = await connect(flags);
    const { items } = await steam.catalog.listFeatured();
    const rows = items.map(({ appId, name }) => [String(appId), name]);
    this.log(rows.length > 0 ? table(rows, ['appid', 'name']) : 'There are none.');
    return { items };
  }
}
