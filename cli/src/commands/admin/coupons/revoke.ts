import { Args } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminCouponsRevoke extends StoreCommand {
  static override summary = 'Let nobody use a coupon any more; orders that have used it stay.';
  static override args = { coupon: Args.string({ description: 'Id of the coupon.', required: true }) };
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { args, flags } = await this.parse(AdminCouponsRevoke);
    const { steam } = await connect(flags);
    await steam.shopping.revokeCoupon({ path: { couponId: args.coupon } });
    this.log(`Nobody can use the coupon ${args.coupon} any more`);
    return { couponId: args.coupon };
  }
}
