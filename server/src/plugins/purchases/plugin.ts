import { specification } from '@steam-clone/spec/generated/purchases/specification.ts';
import { definePlugin } from '../../kernel/plugin/manifest.ts';
import { AwaitedRelease } from './entities/awaited-release.ts';
import { CouponCount, CouponRedemption } from './entities/coupon.ts';
import { Gift, GiftHistory } from './entities/gift.ts';
import { Family, FamilyInvitation, FamilyMember } from './entities/family.ts';
import { KeyBatch, ProductKey } from './entities/key.ts';
import { Licence } from './entities/licence.ts';
import { Order, OrderHistory, OrderLine } from './entities/order.ts';
import { PlaySession, Playtime } from './entities/play-session.ts';
import { Refund } from './entities/refund.ts';
import { Spend } from './entities/spend.ts';
import { deliverReleases } from './jobs/deliver-releases.ts';
import { driveGifts } from './jobs/drive-gifts.ts';
import { releaseKeys } from './jobs/release-keys.ts';
import { resumeOrders } from './jobs/resume-orders.ts';
import { resumeRefunds } from './jobs/resume-refunds.ts';
import { orders } from './migrations/2026-11-23-1-orders.ts';
import { keys } from './migrations/2026-11-23-2-keys.ts';
import { refunds } from './migrations/2026-11-23-3-refunds.ts';
import { playtime } from './migrations/2026-11-23-4-playtime.ts';
import { gifts } from './migrations/2026-11-23-5-gifts.ts';
import { families } from './migrations/2026-11-23-6-families.ts';
import { operations } from './operations/index.ts';
import { personalData } from './personal-data.ts';
import { followGames } from './subscribers/follow-games.ts';
import { followPayments } from './subscribers/follow-payments.ts';

export const purchases = definePlugin({
  id: 'purchases',
  port: 8005,
  database: 'purchase_service',
  specification,
  operations,
  calls: [
    'catalog.listOffers',
    'shopping.quoteCart',
    'payments.chargeOrder',
    'payments.cancelCharge',
    'payments.refundCharge',
    'users.getUserSummaries',
    'users.listBannedTitles',
  ],
  entities: [
    Order,
    OrderLine,
    OrderHistory,
    Licence,
    CouponCount,
    CouponRedemption,
    AwaitedRelease,
    Gift,
    GiftHistory,
    Family,
    FamilyInvitation,
    FamilyMember,
    KeyBatch,
    PlaySession,
    Playtime,
    ProductKey,
    Refund,
    Spend,
  ],
  migrations: [orders, keys, refunds, playtime, gifts, families],
  subscribers: { 'catalog.gamesImported': followGames, 'payments.paymentChanged': followPayments },
  due: { deliverReleases, driveGifts, releaseKeys, resumeOrders, resumeRefunds },
  personalData,
  sealed: [{ table: 'product_key', key: 'id', column: 'sealed_code' }],
});
