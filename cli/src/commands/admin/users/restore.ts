import { Args } from '@oclif/core';
import { accountId } from '../../../services/accounts.ts';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminUsersRestore extends StoreCommand {
  static override summary = 'Let a suspended account in again.';
  static override args = { account: Args.string({ description: 'Account name or id.', required: true }) };
  static override flags = { ...connectionFlags };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminUsersRestore);
    const { steam } = await connect(flags);
    const path = { id: await accountId(steam, args.account) };
    await steam.users.liftSuspension({ path });
    this.log(`${args.account} can sign in again`);
    return path;
  }
}
