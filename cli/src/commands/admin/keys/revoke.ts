import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminKeysRevoke extends StoreCommand {
  static override summary = 'Take back the keys of a batch that nobody has, or one key.';
  static override description = 'Who has redeemed a key that is taken back loses what it gave.';
  static override args = {
    what: Args.string({ description: 'Id of the batch, or with --key a key.', required: true }),
  };
  static override flags = {
    all: Flags.boolean({ summary: 'Also those that are reserved for a partner or were redeemed.', exclusive: ['key'] }),
    key: Flags.boolean({ summary: 'It is one key, such as ABCDE-FGHJK-LMNPQ.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminKeysRevoke);
    const { steam } = await connect(flags);
    if (flags.key) {
      const batch = await steam.purchases.revokeKey({ body: { key: args.what } });
      this.log(`The key is revoked (${batch.id})`);
      return batch;
    }
    const query = { of: flags.all ? ('all' as const) : ('free' as const) };
    const batch = await steam.purchases.revokeKeys({ path: { batchId: args.what }, query });
    this.log(`${batch.counts.revoked} keys are revoked`);
    return batch;
  }
}
