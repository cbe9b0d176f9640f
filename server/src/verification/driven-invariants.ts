import { inOne, type Invariant } from './invariant.ts';

/**
 * Due work looks every second at what has fallen due, and puts off what it takes: nothing is overdue where it runs. It tries again what
 * could not be done, always a while later, so that what never comes to rest is never overdue either. The bounds are far beyond what a
 * provider that is away for hours needs: purchases tries every minute, payments every ten.
 */
export const drivenInvariants: Invariant[] = [
  inOne(
    'I12',
    'purchases',
    'No order is still driven on a day after its quote has ended.',
    `select 'order ' || id as subject, state || ', though it had to be paid until ' || expires_at as detail
     from purchase_order where state = 'awaiting-payment' and expires_at < kernel_now() - interval '1 day'
     limit $1`,
  ),
  inOne(
    'I12',
    'purchases',
    'No refund is still driven on a day after it was granted.',
    `select 'refund ' || id as subject, 'of order ' || order_id || ', granted at ' || coalesce(decided_at, requested_at) as detail
     from refund where state = 'approved' and coalesce(decided_at, requested_at) < kernel_now() - interval '1 day'
     limit $1`,
  ),
  inOne(
    'I12',
    'purchases',
    'No gift is still driven on a day after it had to be sent or has ended, but for one whose order somebody decides over.',
    `select 'gift ' || g.id as subject, 'it is ' || g.state || ' since ' || coalesce(g.ended_at, l.deliver_at) as detail
     from gift g join order_line l on (l.order_id, l.position) = (g.order_id, g.line_position)
     where g.due_at is not null and g.state in ('scheduled', 'declined', 'refunded')
       and coalesce(g.ended_at, l.deliver_at) < kernel_now() - interval '1 day'
       and not exists (select from refund r where r.order_id = g.order_id and r.state = 'waiting')
     limit $1`,
  ),
  inOne(
    'I12',
    'payments',
    'No payment is asked about for ever: for a day to be paid, for two weeks when a bank takes its time with a capture or a refund.',
    `select 'payment ' || p.id as subject, p.state || ', looked at ' || p.checks || ' times' as detail
     from payment p
     where p.next_check_at is not null and p.checks > case
       when p.state = 'approved' or exists (select from refund r where r.payment_id = p.id and r.settled_at is null) then 2100
       else 150 end
     limit $1`,
  ),
  inOne(
    'I12',
    'payments',
    'No payment waits longer than a minute for due work to go on with it, and none that is under way waits for nobody.',
    `select 'payment ' || p.id as subject,
       p.state || ', to be gone on with at ' || coalesce(p.next_check_at::text, 'no time') as detail
     from payment p
     where p.next_check_at < kernel_now() - interval '60 seconds'
       or (p.next_check_at is null and p.amount > p.wallet_amount and p.reference is not null and (
         p.state = 'init' or (p.state = 'approved' and not p.awaits_finalize)
         or (p.state <> 'charged-back' and exists (select from refund r where r.payment_id = p.id and r.settled_at is null))))
     limit $1`,
  ),
  inOne(
    'I12',
    'payments',
    'No micro-transaction is open for more than a minute after its time has ended.',
    `select 'micro-transaction ' || payment_id as subject, 'it was open until ' || expires_at as detail from micro_transaction
     where expires_at < kernel_now() - interval '60 seconds'
     limit $1`,
  ),
  inOne(
    'I12',
    'purchases',
    'No refund that was granted waits longer than a minute for due work to give its money back.',
    `select 'refund ' || id as subject, 'of order ' || order_id || ', to be driven on at ' || coalesce(saga_until::text, 'no time') as detail
     from refund where state = 'approved' and (saga_until is null or saga_until < kernel_now() - interval '60 seconds')
     limit $1`,
  ),
  inOne(
    'I12',
    'purchases',
    'No order that was charged back waits longer than a minute for due work to ask how its payment stands.',
    `select 'order ' || id as subject, state || ', to be asked about at ' || saga_until as detail
     from purchase_order where state = 'charged-back' and saga_until < kernel_now() - interval '60 seconds'
     limit $1`,
  ),
  inOne(
    'I12',
    'purchases',
    'No app that was bought before its release waits longer than a minute to be looked up.',
    `select 'app ' || app_id as subject, 'to be looked up at ' || due_at as detail
     from awaited_release where due_at < kernel_now() - interval '60 seconds'
     limit $1`,
  ),
];
