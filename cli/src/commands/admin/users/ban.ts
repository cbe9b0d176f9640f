import { Args, Flags } from '@oclif/core';
import { accountId } from '../../../services/accounts.ts';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminUsersBan extends StoreCommand {
  static override summary = 'Ban an account.';
  static override args = { account: Args.string({ description: 'Account name or id.', required: true }) };
  static override flags = {
    kind: Flags.option({
      summary: 'What it is kept out of.',
      options: ['community', 'vac', 'game'] as const,
      required: true,
    })(),
    app: Flags.integer({ summary: 'Appid of the game.', min: 1 }),
    reason: Flags.string({ summary: 'Why.', required: true }),
    until: Flags.string({ summary: 'RFC 3339 time at which it ends; for ever without it.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminUsersBan);
    const { steam } = await connect(flags);
    const path = { id: await accountId(steam, args.account) };
    const { kind, app, reason, until } = flags;
    const body = { kind, reason, ...(app !== undefined && { appId: app }), ...(until && { until }) };
    const ban = await steam.users.banAccount({ path, body });
    this.log(`${args.account} is banned (${ban.id})`);
    return ban;
  }
}
