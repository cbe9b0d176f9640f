import { Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { table } from '../../../ui/table.ts';

export class AdminUsersList extends StoreCommand {
  static override summary = 'List accounts, newest first.';
  static override flags = {
    name: Flags.string({ summary: 'What the account name begins with.' }),
    status: Flags.option({ summary: 'Only these.', options: ['active', 'suspended'] as const })(),
    role: Flags.option({
      summary: 'Only who has it.',
      options: ['player', 'moderator', 'publisher', 'admin'] as const,
    })(),
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminUsersList);
    const { steam } = await connect(flags);
    const { name, status, role, limit } = flags;
    const { items } = await steam.users.listAccounts({
      query: { limit, ...(name && { name }), ...(status && { status }), ...(role && { role }) },
    });
    const rows = items.map((account) => [
      account.id,
      account.steamId,
      account.accountName,
      account.status,
      account.roles.join(', '),
    ]);
    const headings = ['id', 'steamid', 'account', 'status', 'roles'];
    this.log(rows.length > 0 ? table(rows, headings) : 'There are none.');
    return { items };
  }
}
