import type { Migration } from '../../../kernel/plugin/manifest.ts';

export const orders: Migration = {
  name: '2026-11-23-1-orders',
  up: [
    `create table purchase_order (
       id uuid primary key,
       user_id uuid not null,
       attempt text not null,
       cart_id uuid not null,
       cart_version integer not null,
       state text not null check (state in ('awaiting-payment', 'held', 'paid', 'fulfilled', 'cancelled',
         'refund-requested', 'partially-refunded', 'refunded', 'charged-back')),
       country text not null,
       price_region text not null,
       currency text not null,
       subtotal bigint not null,
       coupon_code text,
       coupon_amount bigint not null,
       total bigint not null check (total >= 0),
       total_in_dollars bigint not null,
       wallet_amount bigint not null,
       payment_method_id uuid,
       payment_id uuid,
       tax bigint,
       refunded bigint not null check (refunded >= 0 and refunded <= total),
       redirect_url text,
       decline_code text,
       placed_at timestamptz not null,
       expires_at timestamptz not null,
       paid_at timestamptz,
       saga_until timestamptz,
       version integer not null,
       constraint purchase_order_user_id_attempt_unique unique (user_id, attempt)
     )`,
    // A cart whose order was cancelled may be ordered again.
    `create unique index purchase_order_cart_unique on purchase_order (cart_id, cart_version) where state <> 'cancelled'`,
    `create index purchase_order_user_id_index on purchase_order (user_id, id)`,
    `create index purchase_order_saga_until_index on purchase_order (saga_until) where saga_until is not null`,
    `create table order_line (
       order_id uuid not null constraint order_line_order_id_foreign references purchase_order (id) on delete cascade,
       position integer not null,
       line_id uuid not null,
       kind text not null check (kind in ('app', 'package', 'bundle')),
       item_id bigint not null,
       name text not null,
       recipient_id uuid,
       is_recipient_gone boolean not null,
       gift_message text,
       deliver_at timestamptz,
       is_pre_purchase boolean not null,
       releases_at timestamptz,
       amount bigint not null,
       final_amount bigint not null,
       refunded_amount bigint not null check (refunded_amount >= 0 and refunded_amount <= final_amount),
       is_refunded boolean not null,
       is_cancelled boolean not null,
       packages jsonb not null,
       primary key (order_id, position)
     )`,
    // A line of a cart is ordered once, whatever version its cart has meanwhile.
    'create unique index order_line_line_id_unique on order_line (line_id) where not is_cancelled',
    'create index order_line_recipient_id_index on order_line (recipient_id) where recipient_id is not null',
    `create table order_history (
       order_id uuid not null constraint order_history_order_id_foreign references purchase_order (id) on delete cascade,
       version integer not null,
       state text not null,
       at timestamptz not null,
       primary key (order_id, version)
     )`,
    // What is reserved for an open order holds its place, so that nothing else can take it meanwhile.
    `create table licence (
       id uuid primary key,
       user_id uuid not null,
       package_id bigint not null,
       app_ids bigint[] not null,
       kind text not null check (kind in ('purchase', 'free', 'gift', 'key', 'family', 'trial')),
       state text not null check (state in ('reserved', 'active', 'revoked')),
       order_id uuid,
       line_position integer,
       granted_at timestamptz not null,
       ended_at timestamptz,
       version integer not null
     )`,
    `create unique index licence_one_of_a_package on licence (user_id, package_id) where state in ('reserved', 'active')`,
    `create index licence_user_id_index on licence (user_id, id) where state <> 'reserved'`,
    // What somebody owns or is about to; what is lent or tried out is not owned. Others who give him something wait until the transaction ends,
    // because two packages may hold the same app. It is volatile, so that it reads what they have committed meanwhile.
    `create function owned_apps(buyer uuid) returns bigint[] language plpgsql volatile as $$
       begin
         perform pg_advisory_xact_lock(hashtextextended('licences of ' || buyer, 0));
         return (select coalesce(array_agg(owned.app_id), '{}') from licence l cross join unnest(l.app_ids) owned (app_id)
           where l.user_id = buyer and l.state in ('reserved', 'active') and l.kind not in ('family', 'trial'));
       end $$`,
    `create index licence_order_id_index on licence (order_id) where order_id is not null`,
    `create table coupon_count (
       coupon_id uuid not null,
       scope text not null check (scope in ('coupon', 'code', 'user')),
       subject text not null,
       used integer not null check (used >= 0),
       primary key (coupon_id, scope, subject)
     )`,
    `create table coupon_redemption (
       order_id uuid not null,
       coupon_id uuid not null,
       scope text not null,
       subject text not null,
       primary key (order_id, scope)
     )`,
    `create table spend (
       user_id uuid primary key,
       spent bigint not null check (spent >= 0),
       version integer not null
     )`,
  ],
};
