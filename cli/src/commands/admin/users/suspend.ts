import { Args, Flags } from '@oclif/core';
import { accountId } from '../../../services/accounts.ts';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminUsersSuspend extends StoreCommand {
  static override summary = 'Suspend an account and end its sessions.';
  static override args = { account: Args.string({ description: 'Account name or id.', required: true }) };
  static override flags = {
    reason: Flags.string({ summary: 'Why; its owner is not told.', required: true }),
    until: Flags.string({ summary: 'RFC 3339 time at which it ends by itself.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminUsersSuspend);
    const { steam } = await connect(flags);
    const path = { id: await accountId(steam, args.account) };
    const { reason, until } = flags;
    const account = await steam.users.suspendAccount({ path, body: { reason, ...(until && { until }) } });
    this.log(`${account.accountName} is suspended${until ? ` until ${until}` : ''}`);
    return account;
  }
}
