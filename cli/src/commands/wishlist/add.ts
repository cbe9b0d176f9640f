import { Args, Flags } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class WishlistAdd extends StoreCommand {
  static override summary = 'Put a game on your wishlist.';
  static override args = { game: Args.integer({ description: 'Its appid.', required: true }) };
  static override flags = {
    priority: Flags.integer({ summary: '1 comes first; 0 after all that have one.', default: 0, min: 0 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(WishlistAdd);
    const { steam } = await connect(flags);
    const request = { path: { appId: args.game }, body: { priority: flags.priority } };
    const answer = await steam.shopping.putWishlistItem(request);
    this.log(`${answer.wishlistCount} games are on the wishlist`);
    return answer;
  }
}
