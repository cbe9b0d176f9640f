import { inOne, type Invariant } from './invariant.ts';

/** What `payments` keeps must hold by itself. */
export const ledgerInvariants: Invariant[] = [
  inOne(
    'I1',
    'payments',
    'Every transfer has two entries or more, which sum to 0 in its currency.',
    `select 'transfer ' || t.id as subject,
       count(e.amount) || ' entries sum to ' || coalesce(sum(e.amount), 0) || ' ' || t.currency as detail
     from ledger_transfer t
       left join ledger_entry e on e.transfer_id = t.id
       left join ledger_account a on a.id = e.account_id
     group by t.id
     having count(e.amount) < 2 or coalesce(sum(e.amount), 0) <> 0 or bool_or(a.currency is distinct from t.currency)
     limit $1`,
  ),
  inOne(
    'I2',
    'payments',
    'A balance is the sum of its entries, and no wallet or gift card is below 0.',
    `select a.kind || ' ' || a.id as subject,
       'its balance is ' || coalesce(b.balance::text, 'missing') || ', its entries sum to ' || s.total as detail
     from ledger_account a
       join lateral (select coalesce(sum(e.amount), 0) as total from ledger_entry e where e.account_id = a.id) s on true
       left join ledger_balance b on b.account_id = a.id
     where a.owner_id is not null and (s.total < 0 or b.balance is distinct from s.total)
     limit $1`,
  ),
  inOne(
    'I2',
    'payments',
    'What a wallet holds aside is what its open transfers hold.',
    `select a.kind || ' ' || a.id as subject, 'it holds ' || b.held || ', its open transfers ' || open.held as detail
     from ledger_balance b
       join ledger_account a on a.id = b.account_id
       join lateral (
         select coalesce(-sum(e.amount), 0) as held
         from ledger_entry e join ledger_transfer t on t.id = e.transfer_id and t.phase = 'pending'
         where e.account_id = b.account_id
           and not exists (select from ledger_transfer ended where ended.pending_id = t.id)) open on true
     where b.held <> open.held
     limit $1`,
  ),
  inOne(
    'I2',
    'payments',
    'Money is held only for a payment that knows of it, and is open or a top-up that is being given back.',
    `select 'transfer ' || t.id as subject, 'its payment is ' || coalesce(p.state, 'missing')
       || case when p.hold_id is distinct from t.id then ' and does not know of it' else '' end as detail
     from ledger_transfer t left join payment p on p.id = t.payment_id
     where t.phase = 'pending' and not exists (select from ledger_transfer ended where ended.pending_id = t.id)
       and (p.id is null or p.hold_id is distinct from t.id or not (p.state in ('init', 'approved', 'held')
         or (p.purpose = 'top-up' and exists (select from refund r where r.payment_id = p.id and r.settled_at is null))))
     limit $1`,
  ),
  inOne(
    'I2',
    'payments',
    'A checkpoint of an account of the system is the sum of its entries until then.',
    `select 'account ' || c.account_id as subject,
       'its checkpoint is ' || c.balance || ', its entries sum to ' || s.total as detail
     from ledger_checkpoint c join lateral (
       select coalesce(sum(e.amount), 0) as total from ledger_entry e
       where e.account_id = c.account_id and e.transfer_id <= c.up_to) s on true
     where c.balance <> s.total
     limit $1`,
  ),
  inOne(
    'I2',
    'payments',
    'A checkpoint of a wallet is the sum of its entries until then, and all of them are from before its month ended.',
    `select 'wallet ' || c.account_id as subject,
       'its checkpoint until ' || c.until || ' is ' || c.balance || ', its entries sum to ' || s.total as detail
     from wallet_checkpoint c join lateral (
       select coalesce(sum(e.amount), 0) as total, coalesce(bool_or(t.created_at >= c.until), false) as is_late
       from ledger_entry e join ledger_transfer t on t.id = e.transfer_id
       where e.account_id = c.account_id and e.transfer_id <= c.up_to) s on true
     where c.balance <> s.total or s.is_late
     limit $1`,
  ),
  inOne(
    'I3',
    'payments',
    'What was captured of a payment and what was refunded is what its events say.',
    `select 'payment ' || p.id as subject,
       'captured ' || p.captured || ' and refunded ' || p.refunded || ', by its events ' || e.captured || ' and ' || e.refunded
         as detail
     from payment p join lateral (
       select least(coalesce(sum(amount) filter (where type = 'captured'), 0), p.amount) as captured,
         coalesce(sum(amount) filter (where type in ('refunded', 'refunded-suspected-fraud', 'refunded-friendly-fraud')), 0)
           as refunded
       from payment_event where payment_id = p.id) e on true
     where p.captured <> e.captured or p.refunded <> e.refunded
     limit $1`,
  ),
  inOne(
    'I3',
    'payments',
    'A payment is captured at most once, and never more is refunded than was captured.',
    `select 'payment ' || payment_id as subject,
       'captured ' || captured || ' times as much as it is, refunded ' || refunded as detail
     from (
       select e.payment_id,
         sum(e.amount) filter (where e.type = 'captured') > max(p.amount) as too_much,
         coalesce(sum(e.amount) filter (where e.type = 'captured'), 0) as captured,
         coalesce(sum(e.amount) filter (where e.type like 'refunded%'), 0) as refunded
       from payment_event e join payment p on p.id = e.payment_id group by e.payment_id) summed
     where too_much or refunded > captured
     limit $1`,
  ),
  inOne(
    'I7',
    'payments',
    'Each change of a payment has one row of history and one event.',
    `select 'payment ' || p.id as subject,
       'version ' || p.version || ' has ' || (select count(*) from payment_event e where e.payment_id = p.id and e.version is not null)
         || ' changes in its history, and ' || missing.events || ' of them not one event' as detail
     from payment p join lateral (
       select count(*) as events from payment_event e
       where e.payment_id = p.id and e.version is not null and e.at > kernel_now() - interval '29 days'
         and (select count(*) from outbox o where o.name = 'payments.paymentChanged'
                and o.aggregate_id = p.id::text and o.version = e.version) <> 1) missing on true
     where missing.events > 0
       or p.version <> (select count(*) from payment_event e where e.payment_id = p.id and e.version is not null)
     limit $1`,
  ),
  inOne(
    'I3',
    'payments',
    'Nothing is captured of a micro-transaction that its buyer has not approved and its seller not finalized.',
    `select 'micro-transaction ' || m.payment_id as subject, 'captured ' || p.captured || ' and not finalized' as detail
     from micro_transaction m join payment p on p.id = m.payment_id
     where p.captured > 0 and (m.finalized_at is null or m.approved_at is null)
     limit $1`,
  ),
  inOne(
    'I11',
    'payments',
    'A gift card is credited once: it has its money until it is redeemed, and whoever has redeemed it has got all of it.',
    `select 'gift card ' || g.id as subject,
       moved.issued || ' went into it, ' || moved.redeemed || ' out of it and ' || moved.credited
         || ' to who has redeemed it, of ' || g.amount as detail
     from gift_card g join lateral (
       select coalesce(sum(e.amount) filter (where e.amount > 0), 0) as issued,
         coalesce(-sum(e.amount) filter (where e.amount < 0), 0) as redeemed,
         coalesce(sum(w.amount), 0) as credited
       from ledger_account a join ledger_entry e on e.account_id = a.id
         left join lateral (
           select w.amount from ledger_entry w join ledger_account o on o.id = w.account_id
           where w.transfer_id = e.transfer_id and e.amount < 0 and o.kind = 'wallet' and o.owner_id = g.redeemed_by_user_id
         ) w on true
       where a.kind = 'gift-card' and a.owner_id = g.id) moved on true
     where moved.issued <> case when g.paid_at is null then 0 else g.amount end
       or moved.redeemed <> case when g.redeemed_at is null then 0 else g.amount end
       or moved.credited <> moved.redeemed
     limit $1`,
  ),
];
