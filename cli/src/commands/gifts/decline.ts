import { randomUUID } from 'node:crypto';
import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class GiftsDecline extends StoreCommand {
  static override summary = 'Decline a gift; its sender gets the money back.';
  static override args = { gift: Args.string({ description: 'Id of the gift.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(GiftsDecline);
    const { steam } = await connect(flags);
    const gift = await steam.purchases.declineGift({ path: { giftId: args.gift } }, { idempotencyKey: randomUUID() });
    this.log(`${gift.name} goes back to its sender`);
    return gift;
  }
}
