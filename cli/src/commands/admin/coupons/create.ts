import { Flags } from '@oclif/core';
import { connect } from '../../../services/connection.ts';
import { connectionFlags, StoreCommand } from '../../../store-command.ts';

export class AdminCouponsCreate extends StoreCommand {
  static override summary = 'Make a coupon; it takes nothing off what has a discount, nor off bundles.';
  static override flags = {
    name: Flags.string({ summary: 'What buyers see.', required: true }),
    percent: Flags.integer({ summary: 'Percent off: 1 to 100.', exactlyOne: ['percent', 'amount'] }),
    amount: Flags.integer({ summary: 'Hundredths of the currency off.', dependsOn: ['currency'] }),
    currency: Flags.string({ summary: 'Currency of the amount, such as EUR.', dependsOn: ['amount'] }),
    code: Flags.string({ summary: 'A code that everybody may use; see "coupons codes" for those that work once.' }),
    limit: Flags.integer({ summary: 'Orders that may use it.' }),
    'user-limit': Flags.integer({ summary: 'Orders of one account that may use it.' }),
    from: Flags.string({ summary: 'RFC 3339 time of its start; now without it.' }),
    until: Flags.string({ summary: 'RFC 3339 time of its end.' }),
    app: Flags.integer({ summary: 'Appid of a game that it is for; repeat it for each.', multiple: true }),
    genre: Flags.string({ summary: 'Genre that it is for; repeat it for each.', multiple: true }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(AdminCouponsCreate);
    const { steam } = await connect(flags);
    const { name, percent, amount, currency, code, from, until, app, genre } = flags;
    const coupon = await steam.shopping.createCoupon({
      body: {
        name,
        percent: percent ?? null,
        amountOff: amount !== undefined && currency ? { amount, currency: currency.toUpperCase() } : null,
        totalLimit: flags.limit ?? null,
        perUserLimit: flags['user-limit'] ?? null,
        ...(from && { validFrom: from }),
        validUntil: until ?? null,
        appIds: app ?? null,
        genres: genre ?? null,
        code: code ?? null,
      },
    });
    this.log(`Coupon ${coupon.id}, ${coupon.name}${coupon.code === null ? '' : `: ${coupon.code}`}`);
    return coupon;
  }
}
