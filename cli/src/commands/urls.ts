import { addressesOf, checkAlive } from '../services/addresses.ts';
import { findUrl } from '../services/connection.ts';
import { connectionFlags, StoreCommand } from '../store-command.ts';
import { table } from '../ui/table.ts';

export class Urls extends StoreCommand {
  static override summary = 'Show the addresses of a running store.';
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { flags } = await this.parse(Urls);
    const url = await findUrl(flags);
    await checkAlive(url);
    const addresses = addressesOf(url);
    this.log(table(Object.entries(addresses)));
    return addresses;
  }
}
