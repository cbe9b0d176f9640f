import { Args } from '@oclif/core';
import { companyId } from '../../../services/companies.ts';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminCompaniesRename extends StoreCommand {
  static override summary = 'Rename a developer or publisher in all its games.';
  static override args = {
    company: Args.string({ description: 'Name or number of the company.', required: true }),
    name: Args.string({ description: 'Its new name.', required: true }),
  };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminCompaniesRename);
    const { steam } = await connect(flags);
    const path = { companyId: await companyId(steam, args.company) };
    const company = await steam.catalog.updateCompany({ path, body: { name: args.name } });
    this.log(`${args.company} is ${company.name} now`);
    return company;
  }
}
