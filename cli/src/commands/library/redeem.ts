import { randomUUID } from 'node:crypto';
import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class LibraryRedeem extends StoreCommand {
  static override summary = 'Redeem a key.';
  static override args = { key: Args.string({ description: 'Such as ABCDE-FGHJK-LMNPQ.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(LibraryRedeem);
    const { steam } = await connect(flags);
    const options = { idempotencyKey: randomUUID() };
    const licence = await steam.purchases.redeemKey({ body: { key: args.key } }, options);
    this.log(`You own ${licence.appIds.join(', ')}`);
    return licence;
  }
}
