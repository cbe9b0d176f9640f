import { inOne, type Invariant } from './invariant.ts';

/** What `purchases` keeps must hold by itself. */
export const orderInvariants: Invariant[] = [
  inOne(
    'I4',
    'purchases',
    'A licence that was bought, for oneself or as a gift, belongs to an order that was paid.',
    `select 'licence ' || l.id as subject, 'its order is ' || coalesce(o.state, 'missing') as detail
     from licence l left join purchase_order o on o.id = l.order_id
     where l.state = 'active' and l.kind in ('purchase', 'gift') and (o.id is null or o.state not in ('paid', 'fulfilled', 'refund-requested', 'partially-refunded'))
     limit $1`,
  ),
  inOne(
    'I5',
    'purchases',
    'There is one active licence of a package for each user.',
    `select 'user ' || user_id as subject, count(*) || ' active licences of package ' || package_id as detail
     from licence where state = 'active' group by user_id, package_id having count(*) > 1
     limit $1`,
  ),
  inOne(
    'I5',
    'purchases',
    'A key that is reserved or sold belongs to an order that is open or was paid, and a sold one to its buyer alone.',
    `select 'key ' || k.id as subject, 'it is ' || k.state || ', its order is ' || coalesce(o.state, 'missing') as detail
     from product_key k left join purchase_order o on o.id = k.order_id
     where (k.state = 'reserved' and k.reserved_until is null and (o.id is null or o.state not in ('awaiting-payment', 'held')))
       or (k.state = 'sold' and (o.id is null or o.state in ('awaiting-payment', 'held', 'cancelled') or k.owner_id is null))
       or (k.state = 'free' and (k.order_id is not null or k.owner_id is not null))
     limit $1`,
  ),
  inOne(
    'I5',
    'purchases',
    'A key that was redeemed has given its licence, and one that was revoked has taken it.',
    `select 'key ' || k.id as subject, 'it is ' || k.state || ', its licence is ' || coalesce(l.state, 'missing') as detail
     from product_key k left join licence l on l.id = k.licence_id
     where (k.state = 'redeemed' and l.state is distinct from 'active') or (k.state = 'revoked' and l.state = 'active')
     limit $1`,
  ),
  inOne(
    'I5',
    'purchases',
    'A family has at most six members, one of them an adult, and a copy is played by one person at a time.',
    `select 'family ' || family_id as subject,
       count(*) || ' members, ' || count(*) filter (where role = 'adult') || ' of them adults' as detail
     from family_member where left_at is null group by family_id
     having count(*) > 6 or count(*) filter (where role = 'adult') = 0
     union all
     select 'licence ' || s.licence_id, 'the sessions ' || s.id || ' and ' || other.id || ' of two people overlap'
     from play_session s join play_session other on other.licence_id = s.licence_id and other.id > s.id
       and other.user_id <> s.user_id and other.started_at < s.started_at + make_interval(mins => s.minutes)
       and s.started_at < other.started_at + make_interval(mins => other.minutes)
     limit $1`,
  ),
  inOne(
    'I6',
    'purchases',
    'There is one order for each attempt, and one that was not cancelled for each version of a cart and each line of it.',
    `select 'user ' || user_id as subject, count(*) || ' orders of one attempt' as detail
     from purchase_order group by user_id, attempt having count(*) > 1
     union all
     select 'cart ' || cart_id, count(*) || ' orders of its version ' || cart_version
     from purchase_order where state <> 'cancelled' group by cart_id, cart_version having count(*) > 1
     union all
     select 'line ' || l.line_id, 'it was ordered ' || count(*) || ' times'
     from order_line l join purchase_order o on o.id = l.order_id
     where o.state <> 'cancelled' group by l.line_id having count(*) > 1
     union all
     select 'order ' || o.id, o.state || ', and its line ' || l.position || ' is not so'
     from order_line l join purchase_order o on o.id = l.order_id where l.is_cancelled <> (o.state = 'cancelled')
     limit $1`,
  ),
  inOne(
    'I7',
    'purchases',
    'Each change of an order has one row of history and one event.',
    `select 'order ' || o.id as subject,
       'version ' || o.version || ' (' || o.state || ') has ' || h.changes || ' changes in its history, the last is ' || h.last
         || ', and ' || missing.events || ' of them not one event' as detail
     from purchase_order o
       join lateral (
         select count(*) as changes, (array_agg(state order by version desc))[1] as last
         from order_history where order_id = o.id) h on true
       join lateral (
         select count(*) as events from order_history c
         where c.order_id = o.id and c.at > kernel_now() - interval '29 days'
           and (select count(*) from outbox e where e.name like 'purchases.order%'
                  and e.aggregate_id = o.id::text and e.version = c.version) <> 1) missing on true
     where h.changes <> o.version or h.last is distinct from o.state or missing.events > 0
     limit $1`,
  ),
  inOne(
    'I12',
    'purchases',
    'No order waits longer than a minute for somebody to drive it on.',
    `select 'order ' || id as subject, state || ' since ' || placed_at || ', to be driven on at ' || saga_until as detail
     from purchase_order
     where (state = 'awaiting-payment' and (saga_until is null or saga_until < kernel_now() - interval '60 seconds'))
     limit $1`,
  ),
  inOne(
    'I12',
    'purchases',
    'No reservation of a key is over for more than a minute.',
    `select 'key ' || id as subject, 'it was reserved until ' || reserved_until as detail from product_key
     where reserved_until < kernel_now() - interval '60 seconds'
     limit $1`,
  ),
  inOne(
    'I12',
    'purchases',
    'What was paid and not refunded has its licence, and what was refunded or cancelled has none.',
    // Two lines of an order may give the same package to the same person; it is one licence.
    `select 'order ' || g.order_id as subject,
       'package ' || g.package_id || ' (' || g.state || ') has ' || count(c.id) filter (where c.state = 'active')
         || ' active licences, of which there should be ' || g.due::integer as detail
     from (
       select o.id as order_id, o.user_id, o.state, (package ->> 'packageId')::bigint as package_id,
         bool_or(not l.is_refunded) and o.state not in ('cancelled', 'refunded', 'charged-back') as due
       from purchase_order o
         join order_line l on l.order_id = o.id
         cross join jsonb_array_elements(l.packages) package
       where l.recipient_id is null and o.state not in ('awaiting-payment', 'held')
       group by o.id, o.user_id, o.state, package ->> 'packageId') g
       left join licence c on c.order_id = g.order_id and c.package_id = g.package_id and c.user_id = g.user_id
     group by g.order_id, g.package_id, g.state, g.due
     having count(c.id) filter (where c.state = 'reserved') > 0
       or count(c.id) filter (where c.state = 'active') <> g.due::integer
     limit $1`,
  ),
];
