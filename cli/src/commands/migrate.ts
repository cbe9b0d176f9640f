import { migrate } from '../services/migrate.ts';
import { dataDirectoryFlag, StoreCommand } from '../store-command.ts';
import { createProgress } from '../ui/progress.ts';

export class Migrate extends StoreCommand {
  static override summary = 'Bring the databases up to date; a store in production never does that by itself.';
  static override flags = dataDirectoryFlag;

  async run(): Promise<object> {
    const { flags } = await this.parse(Migrate);
    const applied = await migrate({ dataDirectory: flags['data-dir'] }, await createProgress());
    this.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'All databases are up to date.');
    return { applied };
  }
}
