import { type Statement, statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { GivenPackage } from '../entities/order.ts';
import type { GiftState } from '../domain/gift-state.ts';
import type { OrderState } from '../domain/order-state.ts';
import { timeOf } from './times.ts';

/** A line as the database tells it. */
export interface StoredLine {
  position: number;
  lineId: string;
  kind: 'app' | 'package' | 'bundle';
  itemId: number;
  name: string;
  recipientId: string | null;
  isRecipientGone: boolean;
  giftMessage: string | null;
  /** When the gift is sent; null: at once. */
  deliverAt: string | null;
  isPrePurchase: boolean;
  releasesAt: string | null;
  amount: number;
  finalAmount: number;
  refundedAmount: number;
  isRefunded: boolean;
  packages: GivenPackage[];
  /** Null of what is no gift, or is not paid yet. */
  giftState: GiftState | null;
}

/** An order with its lines, as the database tells it. */
export interface StoredOrder {
  id: string;
  userId: string;
  attempt: string;
  cartId: string;
  cartVersion: number;
  state: OrderState;
  country: string;
  priceRegion: Schemas['PriceRegion'];
  currency: string;
  subtotal: number;
  couponCode: string | null;
  couponAmount: number;
  total: number;
  totalInDollars: number;
  walletAmount: number;
  paymentMethodId: string | null;
  paymentId: string | null;
  tax: number | null;
  refunded: number;
  redirectUrl: string | null;
  declineCode: string | null;
  placedAt: string;
  expiresAt: string;
  paidAt: string | null;
  version: number;
  lines: StoredLine[];
}

/** What of an order's row `o` is told, without its lines. */
const orderColumns = `o.id, o.user_id as "userId", o.attempt, o.cart_id as "cartId", o.cart_version as "cartVersion", o.state, o.country,
  o.price_region as "priceRegion", o.currency, o.subtotal, o.coupon_code as "couponCode", o.coupon_amount as "couponAmount",
  o.total, o.total_in_dollars as "totalInDollars", o.wallet_amount as "walletAmount",
  o.payment_method_id as "paymentMethodId", o.payment_id as "paymentId", o.tax, o.refunded, o.redirect_url as "redirectUrl",
  o.decline_code as "declineCode", ${timeOf('o.placed_at')} as "placedAt", ${timeOf('o.expires_at')} as "expiresAt",
  ${timeOf('o.paid_at')} as "paidAt", o.version`;

const lines = `(select jsonb_agg(jsonb_build_object(
    'position', l.position, 'lineId', l.line_id, 'kind', l.kind, 'itemId', l.item_id, 'name', l.name,
    'recipientId', l.recipient_id, 'isRecipientGone', l.is_recipient_gone, 'giftMessage', l.gift_message,
    'deliverAt', ${timeOf('l.deliver_at')}, 'isPrePurchase', l.is_pre_purchase,
    'releasesAt', ${timeOf('l.releases_at')}, 'amount', l.amount, 'finalAmount', l.final_amount,
    'refundedAmount', l.refunded_amount, 'isRefunded', l.is_refunded, 'packages', l.packages,
    'giftState', case when l.recipient_id is not null then (
      select g.state from gift g where (g.order_id, g.line_position) = (l.order_id, l.position)) end) order by l.position)
  from order_line l where l.order_id = o.id)`;

/** A `StoredOrder` of a row `o`, as a JSON column `stored`. */
export const storedOrder = `(select row_to_json(shown) from (select ${orderColumns}, ${lines} as lines) shown) as stored`;

export interface OrderRow {
  stored: StoredOrder;
}

export const orderById = statement(
  'purchases.orderById',
  ['id'],
  `select ${storedOrder} from purchase_order o where o.id = $1`,
);

/** Orders that what is heard of their payments may move, locked. Most were settled by their own request, and are not looked at again. */
export const lockOrdersToFollow = statement(
  'purchases.lockOrdersToFollow',
  ['ids', 'chargedBack'],
  `select id from purchase_order
   where id = any($1::uuid[]) and (state in ('awaiting-payment', 'held', 'cancelled', 'charged-back') or id = any($2::uuid[]))
   order by id for update`,
);

export const ordersById = statement(
  'purchases.ordersById',
  ['ids'],
  `select ${storedOrder} from purchase_order o where o.id = any($1::uuid[]) order by o.id`,
);

export const historyOfOrder = statement(
  'purchases.historyOfOrder',
  ['id'],
  `select ${storedOrder},
     (select jsonb_agg(jsonb_build_object('version', h.version, 'state', h.state, 'at', ${timeOf('h.at')}) order by h.version)
      from order_history h where h.order_id = o.id) as history
   from purchase_order o where o.id = $1`,
);

const page = (name: string, parameters: string[], condition: string): Statement =>
  statement(
    `purchases.${name}`,
    ['before', 'limit', ...parameters],
    `select ${storedOrder} from purchase_order o where o.id < $1 and ${condition} order by o.id desc limit $2`,
  );

/** Pages of orders, newest first. */
export const ordersOfUser = page('ordersOfUser', ['userId'], 'o.user_id = $3');
export const allOrders = page(
  'allOrders',
  ['userId', 'state', 'orderId'],
  '($3::uuid is null or o.user_id = $3) and ($4::text is null or o.state = $4) and ($5::uuid is null or o.id = $5)',
);
