import { randomUUID } from 'node:crypto';
import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class GiftsTakeBack extends StoreCommand {
  static override summary = 'Take a gift back that nobody has accepted yet, and get the money back.';
  static override args = { gift: Args.string({ description: 'Id of the gift.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(GiftsTakeBack);
    const { steam } = await connect(flags);
    const gift = await steam.purchases.refundGift({ path: { giftId: args.gift } }, { idempotencyKey: randomUUID() });
    this.log(`${gift.name} is taken back, and its money comes back to you`);
    return gift;
  }
}
