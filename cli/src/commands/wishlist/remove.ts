import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class WishlistRemove extends StoreCommand {
  static override summary = 'Take a game from your wishlist.';
  static override args = { game: Args.integer({ description: 'Its appid.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(WishlistRemove);
    const { steam } = await connect(flags);
    const answer = await steam.shopping.removeWishlistItem({ path: { appId: args.game } });
    this.log(`${answer.wishlistCount} games are on the wishlist`);
    return answer;
  }
}
