import { expect } from '@jest/globals';
import type { PluginDatabase } from '../../server/src/kernel/database/plugin-database.ts';
import { transaction } from '../../server/src/kernel/database/in-transaction.ts';
import { newId } from '../../server/src/kernel/identifiers.ts';
import { systemAccount, walletOf } from '../../server/src/plugins/payments/domain/ledger.ts';
import { postTransfer } from '../../server/src/plugins/payments/writes/post-transfer.ts';
import { paymentInvariants } from '../../server/src/verification/payment-invariants.ts';

/** What of the books is wrong; each is a query whose rows are mistakes. */
const mistakes = {
  'I1, a transfer that does not sum to 0': `
    select t.id from ledger_transfer t left join ledger_entry e on e.transfer_id = t.id
    group by t.id having count(e.account_id) < 2 or sum(e.amount) <> 0`,
  'I2, a balance that is not the sum of its entries': `
    select b.account_id from ledger_balance b left join ledger_entry e using (account_id)
    group by b.account_id having b.balance <> coalesce(sum(e.amount), 0) or b.balance < 0`,
  'I2, an owned account without its balance': `
    select a.id from ledger_account a left join ledger_balance b on b.account_id = a.id
    where a.owner_id is not null and b.account_id is null`,
  'I2, held money that no open transfer holds': `
    select b.account_id from ledger_balance b left join (
      select e.account_id, -sum(e.amount) as held from ledger_transfer t join ledger_entry e on e.transfer_id = t.id
      where t.phase = 'pending' and not exists (select from ledger_transfer ended where ended.pending_id = t.id)
      group by e.account_id) open using (account_id)
    where b.held <> coalesce(open.held, 0)`,
  'I3, more refunded than captured, or paid and not captured whole': `
    select id from payment where refunded > captured or (state = 'succeeded' and captured <> amount)`,
  'I7, a version without its row of history': `
    select p.id from payment p where p.version <> (
      select count(e.version) from payment_event e where e.payment_id = p.id)`,
  'I7, a version without its event': `
    select e.id from payment_event e where e.version is not null and 1 <> (
      select count(*) from outbox o where o.name = 'payments.paymentChanged'
        and o.aggregate_id::text = e.payment_id::text and o.version = e.version)`,
};

/** Expects that the invariants of money hold (I1, I2, I3, I7). */
export async function expectBooksHold({ pool }: Pick<PluginDatabase, 'pool'>): Promise<void> {
  for (const [mistake, query] of Object.entries(mistakes)) {
    const { rows } = await pool.query(query);
    expect({ mistake, rows }).toEqual({ mistake, rows: [] });
  }
  for (const { id, says, find } of paymentInvariants) {
    const broken = await find(async (_plugin, sql, parameters) => (await pool.query(sql, parameters)).rows);
    expect({ id, says, broken }).toEqual({ id, says, broken: [] });
  }
}

/** Puts money into a wallet, as a gift of the store. */
export async function fund(database: PluginDatabase, userId: string, amount: number, currency = 'EUR'): Promise<void> {
  const entries = [
    { account: walletOf(userId, currency), amount },
    { account: systemAccount('promotion', currency), amount: -amount },
  ];
  const moved = { kind: 'credit', reference: newId(), currency, entries, paymentId: null, reason: 'test' };
  await transaction(database.fork(), (em) => postTransfer(em, { ...moved, at: new Date() }));
}

/** What a wallet has, in hundredths. */
export async function balanceOf({ pool }: PluginDatabase, userId: string, currency = 'EUR'): Promise<number> {
  const { rows } = await pool.query<{ balance: string }>('select balance from ledger_balance where account_id = $1', [
    walletOf(userId, currency).id,
  ]);
  return Number(rows[0]?.balance ?? 0);
}
