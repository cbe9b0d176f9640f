import { Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';
import { shownAmount } from '../../../ui/amount.ts';
import { table } from '../../../ui/table.ts';

export class AdminCouponsList extends StoreCommand {
  static override summary = 'List coupons, newest first.';
  static override flags = {
    limit: Flags.integer({ summary: 'How many at most.', default: 20, min: 1, max: 100 }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminCouponsList);
    const { steam } = await connect(flags);
    const { items } = await steam.shopping.listCoupons({ query: { limit: flags.limit } });
    const rows = items.map(({ id, name, percent, amountOff, code, validUntil, revokedAt, redemptions }) => [
      id,
      name,
      amountOff ? `${shownAmount(amountOff.amount)} ${amountOff.currency}` : `${percent}%`,
      code ?? 'single-use',
      String(redemptions),
      revokedAt === null ? (validUntil ?? '-') : 'revoked',
    ]);
    this.log(rows.length > 0 ? table(rows, ['coupon', 'name', 'off', 'code', 'used', 'until']) : 'There are none.');
    return { items };
  }
}
