import { Args } from '@oclif/core';
import { accountId } from '../../../services/accounts.ts';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminUsersUnban extends StoreCommand {
  static override summary = 'Take a ban back.';
  static override args = {
    account: Args.string({ description: 'Account name or id.', required: true }),
    ban: Args.string({ description: 'Id of the ban, as `admin users show` tells.', required: true }),
  };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminUsersUnban);
    const { steam } = await connect(flags);
    const path = { id: await accountId(steam, args.account), banId: args.ban };
    await steam.users.liftBan({ path });
    this.log('The ban is gone');
    return path;
  }
}
