import { Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { table } from '../../../ui/table.ts';

export class AdminCompaniesList extends StoreCommand {
  static override summary = 'List developers and publishers by name.';
  static override flags = {
    prefix: Flags.string({ summary: 'What the name begins with.' }),
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminCompaniesList);
    const { steam } = await connect(flags);
    const { prefix, limit } = flags;
    const { items } = await steam.catalog.listCompanies({ query: { limit, ...(prefix && { prefix }) } });
    const rows = items.map(({ companyId, name, developedCount, publishedCount }) =>
      [companyId, name, developedCount, publishedCount].map(String),
    );
    this.log(rows.length > 0 ? table(rows, ['id', 'name', 'developed', 'published']) : 'There are none.');
    return { items };
  }
}
