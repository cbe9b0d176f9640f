import { inOne, type Invariant } from './invariant.ts';

/** What `purchases` keeps of gifts must hold by itself. */
export const giftInvariants: Invariant[] = [
  inOne(
    'I5',
    'purchases',
    'A gift that was accepted has one active licence of each of its packages, all its recipient’s, and another one has none.',
    `select 'gift ' || g.id as subject,
       'it is ' || g.state || ', and package ' || g.package_id || ' has ' || count(c.id) filter (where c.state = 'active')
         || ' active licences, of which ' || count(c.id) filter (where c.state = 'active' and c.user_id = g.recipient_id)
         || ' are the recipient’s' as detail
     from (
       select gift.*, (package ->> 'packageId')::bigint as package_id
       from gift
         join order_line l on (l.order_id, l.position) = (gift.order_id, gift.line_position)
         cross join jsonb_array_elements(l.packages) package) g
       left join licence c on c.order_id = g.order_id and c.line_position = g.line_position and c.package_id = g.package_id
     group by g.id, g.state, g.package_id, g.recipient_id
     having count(c.id) filter (where c.state = 'active') <> (g.state = 'accepted')::integer
       or count(c.id) filter (where c.state = 'active' and c.user_id <> g.recipient_id) > 0
     limit $1`,
  ),
  inOne(
    'I7',
    'purchases',
    'Each change of a gift has one row of history and one event.',
    `select 'gift ' || g.id as subject,
       'version ' || g.version || ' (' || g.state || ') has ' || h.changes || ' changes in its history, the last is '
         || coalesce(h.last, 'missing') || ', and ' || missing.events || ' of them not one event' as detail
     from gift g
       join lateral (
         select count(*) as changes, (array_agg(state order by version desc))[1] as last
         from gift_history where gift_id = g.id) h on true
       join lateral (
         select count(*) as events from gift_history c
         where c.gift_id = g.id and c.at > kernel_now() - interval '29 days'
           and (select count(*) from outbox e where e.name = 'purchases.giftChanged'
                  and e.aggregate_id = g.id::text and e.version = c.version) <> 1) missing on true
     where h.changes <> g.version or h.last is distinct from g.state or missing.events > 0
     limit $1`,
  ),
  inOne(
    'I12',
    'purchases',
    'Every gift that was paid for is there, and one whose money went back is nobody’s.',
    `select 'order ' || o.id as subject,
       'line ' || l.position || ' (' || o.state || case when l.is_refunded then ', refunded' else '' end || ') has '
         || coalesce('a gift that is ' || g.state, 'no gift') as detail
     from purchase_order o
       join order_line l on l.order_id = o.id
       left join gift g on (g.order_id, g.line_position) = (l.order_id, l.position)
     where l.recipient_id is not null and case
       when o.state in ('awaiting-payment', 'held', 'cancelled') then g.id is not null
       when l.is_refunded or o.state in ('refunded', 'charged-back') then g.id is null or g.state not in ('declined', 'refunded')
       else g.id is null end
     limit $1`,
  ),
  inOne(
    'I12',
    'purchases',
    'No gift waits longer than a minute to be sent, or for somebody to give its money back.',
    `select 'gift ' || g.id as subject, 'it is ' || g.state || ', to be driven on at ' || coalesce(g.due_at::text, 'no time') as detail
     from gift g
       join purchase_order o on o.id = g.order_id
       join order_line l on (l.order_id, l.position) = (g.order_id, g.line_position)
     where (g.state = 'scheduled' and (g.due_at is null or g.due_at < kernel_now() - interval '60 seconds'))
       or (g.due_at < kernel_now() - interval '120 seconds')
       or (g.state in ('declined', 'refunded') and g.due_at is null and not l.is_refunded and o.state <> 'charged-back'
         and not exists (
           select from refund r where r.order_id = g.order_id and g.line_position = any(r.positions) and r.state <> 'denied'))
     limit $1`,
  ),
];
