import { Args, Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminCouponsCodes extends StoreCommand {
  static override summary = 'Make codes of a coupon that work once each, a line each.';
  static override args = { coupon: Args.string({ description: 'Id of the coupon.', required: true }) };
  static override flags = {
    count: Flags.integer({ summary: 'How many.', default: 1, min: 1, max: 1_000 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminCouponsCodes);
    const { steam } = await connect(flags);
    const path = { couponId: args.coupon };
    const made = await steam.shopping.createCouponCodes({ path, body: { count: flags.count } });
    this.log(made.codes.join('\n'));
    return made;
  }
}
