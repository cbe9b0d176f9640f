import { Args, Flags } from '@oclif/core';
import { CommandFailure, exitCodes } from '../../../exit-codes.ts';
import { accountId } from '../../../services/accounts.ts';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminUsersErase extends StoreCommand {
  static override summary = 'Erase an account and all that the store keeps of its owner. It can not be undone.';
  static override args = { account: Args.string({ description: 'Account name or id.', required: true }) };
  static override flags = {
    confirm: Flags.string({ summary: 'The account once more, so that it is not done by mistake.', required: true }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminUsersErase);
    if (flags.confirm !== args.account) {
      throw new CommandFailure('--confirm is another account', { exitCode: exitCodes.usage });
    }
    const { steam } = await connect(flags);
    const path = { id: await accountId(steam, args.account) };
    await steam.users.eraseAccount({ path });
    this.log(`${args.account} is erased`);
    return path;
  }
}
