import { inOne, type Invariant } from './invariant.ts';

/**
 * What the transfers of each payment have moved, by accounts: what its provider owes, what the store has earned (what is aside because
 * it goes back is the store's until then), and what is in wallets and gift cards, or held of it.
 */
const moved = `select t.payment_id,
    sum(e.amount) filter (where a.kind = 'provider') as provider,
    sum(e.amount) filter (where a.kind in ('sales', 'tax') or (a.kind = 'held' and t.phase = 'single')) as earned,
    sum(e.amount) filter (where a.kind in ('wallet', 'gift-card', 'held')) as given
  from ledger_transfer t
    join ledger_entry e on e.transfer_id = t.id
    join ledger_account a on a.id = e.account_id
  where t.payment_id is not null group by t.payment_id`;

/**
 * What has happened to each payment: what its provider has moved, what was captured and not refunded, and what of it has come back, was
 * given back at the provider without the store, or taken back by a bank.
 */
const told = `select e.payment_id,
    sum(case when e.provider in ('wallet', 'store') then 0 when e.type in ('refunded', 'charged-back') then e.amount
      when e.type in ('captured', 'refund-failed', 'charge-back-reversed') then -e.amount else 0 end) as provider,
    sum(case e.type when 'captured' then e.amount when 'refunded' then -e.amount else 0 end) as kept,
    sum(case e.type when 'refund-failed' then e.amount else 0 end) as came_back,
    sum(case when e.type = 'refunded' and r.id is null then e.amount else 0 end) as outside,
    greatest(sum(case e.type when 'charged-back' then e.amount when 'charge-back-reversed' then -e.amount else 0 end), 0) as taken
  from payment_event e left join refund r on r.id::text = e.code
  group by e.payment_id`;

/** What happens to payments must be what the ledger moves for them. */
export const paymentInvariants: Invariant[] = [
  inOne(
    'I3',
    'payments',
    'What a provider has captured and given back of a payment is what the ledger has moved for it.',
    `select 'payment ' || p.id as subject,
       'the ledger has moved ' || coalesce(m.provider, 0) || ' for its provider, by its events ' || coalesce(h.provider, 0) as detail
     from payment p
       left join (${moved}) m on m.payment_id = p.id
       left join (${told}) h on h.payment_id = p.id
     where coalesce(m.provider, 0) <> coalesce(h.provider, 0)
     limit $1`,
  ),
  inOne(
    'I3',
    'payments',
    'What was captured and not refunded of an order or a micro-transaction, by wallets too, is what the store has earned by it.',
    `select 'payment ' || p.id as subject,
       coalesce(h.kept, 0) || ' were captured and not refunded, the store has earned ' || coalesce(m.earned, 0) as detail
     from payment p
       left join (${moved}) m on m.payment_id = p.id
       left join (${told}) h on h.payment_id = p.id
     where p.purpose in ('order', 'micro-transaction') and coalesce(m.earned, 0) <> coalesce(h.kept, 0)
     limit $1`,
  ),
  inOne(
    'I3',
    'payments',
    'What was captured and not refunded of a top-up or a gift card was given for it, as far as no bank has taken it.',
    // What a bank takes back goes out of the wallet as far as it is there; what is given back at the provider alone is the store's loss.
    `select 'payment ' || p.id as subject,
       coalesce(h.kept, 0) || ' were captured and not refunded, ' || coalesce(m.given, 0) || ' were given for it' as detail
     from payment p
       left join (${moved}) m on m.payment_id = p.id
       left join (${told}) h on h.payment_id = p.id
     where p.purpose in ('top-up', 'gift-card') and coalesce(m.given, 0)
       not between coalesce(h.kept + h.came_back - h.taken, 0) and coalesce(h.kept + h.came_back + h.outside, 0)
     limit $1`,
  ),
];
