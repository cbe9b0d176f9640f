import { Args } from '@oclif/core';
import { accountId } from '../../../services/accounts.ts';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { table } from '../../../ui/table.ts';

export class AdminUsersShow extends StoreCommand {
  static override summary = 'Show an account and its bans.';
  static override args = { account: Args.string({ description: 'Account name or id.', required: true }) };
  static override flags = { ...connectionFlags };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminUsersShow);
    const { steam } = await connect(flags);
    const path = { id: await accountId(steam, args.account) };
    const account = await steam.users.getAccount({ path });
    const { items: bans } = await steam.users.listBans({ path, query: { limit: 100 } });
    this.log(table(Object.entries(account).map(([name, value]) => [name, String(value ?? '')])));
    for (const { id, kind, appId, reason } of bans) this.log(`ban ${id}: ${kind} ${appId ?? ''} ${reason}`);
    return { ...account, bans };
  }
}
