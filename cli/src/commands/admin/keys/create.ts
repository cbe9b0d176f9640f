import { randomUUID } from 'node:crypto';
import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

/** The package of an app alone has this number and the appid. */
const ownPackages = 2_000_000_000;

export class AdminKeysCreate extends StoreCommand {
  static override summary =
    'Make keys. Those for redemption are shown once; those for sale limit how many can be bought.';
  static override args = {
    name: Args.string({ description: 'What they are for.', required: true }),
    count: Args.integer({ description: 'How many, 1 to 1000.', required: true }),
  };
  static override flags = {
    app: Flags.integer({ summary: 'Appid of what they open; several for a package.', multiple: true, required: true }),
    package: Flags.integer({ summary: 'Number of the package, where it is not the one of the app alone.' }),
    sale: Flags.boolean({ summary: 'They are sold with the package.' }),
    from: Flags.string({ summary: 'RFC 3339 time from which they can be redeemed.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminKeysCreate);
    const { steam } = await connect(flags);
    const [first = 0] = flags.app;
    const body = {
      packageId: flags.package ?? ownPackages + first,
      appIds: flags.app,
      purpose: flags.sale ? ('sale' as const) : ('redemption' as const),
      name: args.name,
      count: args.count,
      worksFrom: flags.from ?? null,
    };
    const made = await steam.purchases.createKeyBatch({ body }, { idempotencyKey: randomUUID() });
    this.log(`${args.count} keys of package ${body.packageId} (${made.batch.id})`);
    for (const key of made.keys) this.log(key);
    return made;
  }
}
