import { Args } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminNewsDelete extends StoreCommand {
  static override summary = 'Take news away.';
  static override args = { news: Args.string({ description: 'Id of the news.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminNewsDelete);
    const { steam } = await connect(flags);
    const path = { newsId: args.news };
    await steam.catalog.deleteNews({ path });
    this.log('The news is gone');
    return path;
  }
}
