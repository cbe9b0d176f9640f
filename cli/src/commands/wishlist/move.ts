import { Args } from '@oclif/core';
import { connect } from '../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../store-command.ts';

export class WishlistMove extends StoreCommand {
  static override summary = 'Give a game on your wishlist another priority.';
  static override args = {
    game: Args.integer({ description: 'Its appid.', required: true }),
    priority: Args.integer({ description: '1 comes first; 0 after all that have one.', required: true, min: 0 }),
  };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(WishlistMove);
    const { steam } = await connect(flags);
    const request = { path: { appId: args.game }, body: { priority: args.priority } };
    const answer = await steam.shopping.putWishlistItem(request);
    this.log(`App ${args.game} has priority ${args.priority}`);
    return answer;
  }
}
