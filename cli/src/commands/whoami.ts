import { connect } from '../services/connection.ts';
import { connectionFlags, StoreCommand } from '../store-command.ts';

export class Whoami extends StoreCommand {
  static override summary = 'Say as whom commands act on a store.';
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { flags } = await this.parse(Whoami);
    const { url, identity, steam } = await connect(flags);
    const account = await steam.users.getOwnAccount();
    this.log(`${account.accountName} (${account.roles.join(', ')}) at ${url}`);
    if (identity.kind === 'administrator') this.log(`By the credentials in ${flags['data-dir']}`);
    return { url, by: identity.kind, account };
  }
}
