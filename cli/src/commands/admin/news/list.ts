import { Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { table } from '../../../ui/table.ts';

export class AdminNewsList extends StoreCommand {
  static override summary = 'List published news, the latest first, or what is still to come.';
  static override flags = {
    game: Flags.string({ summary: 'Only of this game, by its appid or id.' }),
    scheduled: Flags.boolean({ summary: 'Those that are still to come, the next first.' }),
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminNewsList);
    const { steam } = await connect(flags);
    const { game, limit, scheduled } = flags;
    const query = { limit, ...(game !== undefined && { game }) };
    const { items } = await (scheduled
      ? steam.catalog.listScheduledNews({ query })
      : steam.catalog.listNews({ query }));
    const rows = items.map((news) => [news.id, news.publishedAt, String(news.appId), news.title]);
    this.log(rows.length > 0 ? table(rows, ['id', 'published', 'appid', 'title']) : 'There are none.');
    return { items };
  }
}
