import { Args } from '@oclif/core';
import { companyId } from '../../../services/companies.ts';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { table } from '../../../ui/table.ts';

export class AdminCompaniesShow extends StoreCommand {
  static override summary = 'Show a developer or publisher.';
  static override args = { company: Args.string({ description: 'Name or number of the company.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminCompaniesShow);
    const { steam } = await connect(flags);
    const company = await steam.catalog.getCompany({ path: { companyId: await companyId(steam, args.company) } });
    this.log(table(Object.entries(company).map(([name, value]) => [name, String(value ?? '')])));
    return company;
  }
}
