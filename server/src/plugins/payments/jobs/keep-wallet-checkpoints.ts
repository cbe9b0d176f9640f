import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { settledAfter } from './sum-ledger.ts';

/** The next wallets of a month that is over; one without new entries is left out. */
const keepCheckpoints = statement(
  'payments.keepWalletCheckpoints',
  ['now', 'limit', 'settledAfter'],
  `with run as (
     select until, after from wallet_checkpoint_run where due_at <= $1 for update skip locked
   ), settled as (
     select (lpad(to_hex((extract(epoch from now() - $3 * interval '1 minute') * 1000)::bigint), 12, '0') ||
       '70008000000000000000')::uuid as up_to
   ), page as (
     select a.id from ledger_account a, run
     where a.kind = 'wallet' and (run.after is null or a.id > run.after) order by a.id limit $2
   ), kept as (
     insert into wallet_checkpoint (account_id, until, balance, up_to)
     select page.id, run.until, coalesce(before.balance, 0) + since.total, since.up_to
     from page cross join run cross join settled
       left join lateral (
         select balance, up_to from wallet_checkpoint where account_id = page.id order by until desc limit 1) before on true
       left join lateral (
         select e.transfer_id from ledger_entry e join ledger_transfer t on t.id = e.transfer_id
         where e.account_id = page.id and (before.up_to is null or e.transfer_id > before.up_to) and t.created_at >= run.until
         order by e.transfer_id limit 1) later on true
       join lateral (
         select sum(e.amount) as total, (array_agg(e.transfer_id order by e.transfer_id desc))[1] as up_to
         from ledger_entry e
         where e.account_id = page.id and (before.up_to is null or e.transfer_id > before.up_to)
           and (later.transfer_id is null or e.transfer_id < later.transfer_id)
           and e.transfer_id <= settled.up_to) since on since.up_to is not null
     on conflict do nothing
   ), done as (
     select count(*) as wallets, (array_agg(id order by id desc))[1] as last from page
   )
   update wallet_checkpoint_run r set
     until = case when done.wallets < $2 then r.until + interval '1 month' else r.until end,
     due_at = case when done.wallets < $2 then r.until + interval '1 month 1 day' else r.due_at end,
     after = case when done.wallets < $2 then null else done.last end
   from run, done
   returning done.wallets::integer as wallets`,
);

/** Sums up wallets a day after each month, so that a statement is short to read however old the wallet is. */
export const keepWalletCheckpoints: DueWork = {
  take(limit, { em, clock }) {
    return transaction(em, async (em) => {
      const rows = await execute<{ wallets: number }>(em, keepCheckpoints, { now: clock.now(), limit, settledAfter });
      return rows[0]?.wallets ?? 0;
    });
  },
};
