import { randomUUID } from 'node:crypto';
import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminKeysReserve extends StoreCommand {
  static override summary = 'Reserve keys of a batch for a partner. They are shown once.';
  static override args = {
    batch: Args.string({ description: 'Id of the batch.', required: true }),
    count: Args.integer({ description: 'How many, 1 to 1000.', required: true }),
    partner: Args.string({ description: 'Who gets them.', required: true }),
  };
  static override flags = {
    until: Flags.string({ summary: 'RFC 3339 time at which what was not redeemed is free again.', required: true }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminKeysReserve);
    const { steam } = await connect(flags);
    const { count, partner } = args;
    const request = { path: { batchId: args.batch }, body: { count, partner, until: flags.until } };
    const reserved = await steam.purchases.reserveKeys(request, { idempotencyKey: randomUUID() });
    this.log(`${count} keys are reserved for ${partner} until ${flags.until}`);
    for (const key of reserved.keys) this.log(key);
    return reserved;
  }
}
