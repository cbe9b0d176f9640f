import { randomUUID } from 'node:crypto';
import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class GiftsAccept extends StoreCommand {
  static override summary = 'Accept a gift.';
  static override args = { gift: Args.string({ description: 'Id of the gift.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(GiftsAccept);
    const { steam } = await connect(flags);
    const gift = await steam.purchases.acceptGift({ path: { giftId: args.gift } }, { idempotencyKey: randomUUID() });
    this.log(`${gift.name} is in your library`);
    return gift;
  }
}
