import { Args, Flags } from '@oclif/core';
import { accountId } from '../../../services/accounts.ts';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminUsersRoles extends StoreCommand {
  static override summary = 'Give an account its roles; everybody is a player.';
  static override args = { account: Args.string({ description: 'Account name or id.', required: true }) };
  static override flags = {
    role: Flags.option({
      summary: 'A role; repeat it for more, leave it out for none.',
      options: ['moderator', 'publisher', 'admin'] as const,
      multiple: true,
      default: [],
    })(),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminUsersRoles);
    const { steam } = await connect(flags);
    const path = { id: await accountId(steam, args.account) };
    const account = await steam.users.setRoles({ path, body: { roles: ['player', ...flags.role] } });
    this.log(`${account.accountName}: ${account.roles.join(', ')}`);
    return account;
  }
}
