import { expect, it } from '@jest/globals';
import { walletOf } from '../domain/ledger.ts';
import { eventually } from '../../../../../test/harness/eventually.ts';
import { startPluginUnderTest } from '../../../../../test/harness/plugin-under-test.ts';
import { administrator, signedIn } from '../../../../../test/harness/principals.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { payments } from '../plugin.ts';

const store = await startPluginUnderTest(payments);
const admin = store.as(administrator).payments;
const monthNow = () => store.clock.now().toISOString().slice(0, 7);
const turnToNextMonth = () => {
  const now = store.clock.now();
  store.clock.turn(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 3) - now.getTime());
};

/**
 * What is younger than ten minutes is summed up later: here all is as old as it may be, and the sums begin anew after `month`. Due work
 * that looks at this very moment can still see what was young, and leaves that month out.
 */
async function summedUpLate(pool: typeof store.database.pool, month: string): Promise<void> {
  const client = await pool.connect();
  const aged = (column: string) => `overlay(${column}::text placing '0190' from 1 for 4)::uuid`;
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(`update ledger_entry set transfer_id = ${aged('transfer_id')}`);
  await client.query(`update ledger_transfer set id = ${aged('id')}`);
  await client.query('delete from wallet_checkpoint');
  await client.query(
    `update wallet_checkpoint_run set after = null, until = $1::timestamptz + interval '1 month', due_at = $1`,
    [`${month}-01T00:00:00Z`],
  );
  await client.query('commit');
  client.release();
}

async function somebody() {
  const userId = newId();
  const own = store.as(signedIn(userId)).payments;
  return {
    userId,
    own,
    credit: (amount: number, reason = 'A prize', currency = 'EUR') =>
      admin.creditWallet({
        headers: { 'Idempotency-Key': newId() },
        path: { userId },
        body: { amount: { amount, currency }, reason },
      }),
    spend: (amount: number) =>
      own.buyGiftCard({ headers: { 'Idempotency-Key': newId() }, body: { amount: { amount, currency: 'EUR' } } }),
    statement: async (month: string, query: { limit?: number; cursor?: string } = {}) =>
      (await own.getWalletStatement({ path: { currency: 'EUR', month }, query })).body,
  };
}

it('has the balances before and after each month, and what came and went between', async () => {
  const { credit, spend, statement } = await somebody();
  const first = monthNow();
  expect(await statement(first)).toMatchObject({ opening: 0, closing: 0, items: [], isFinal: false });
  await credit(3000);
  await spend(500);
  await credit(700, 'Of another currency', 'USD');
  turnToNextMonth();
  const second = monthNow();
  await spend(600);
  expect(await statement(first)).toMatchObject({
    opening: 0,
    received: 3000,
    spent: 500,
    closing: 2500,
    isFinal: true,
    items: [
      { amount: 3000, kind: 'credit', reason: 'A prize' },
      { amount: -500, kind: 'gift-card' },
    ],
  });
  expect(await statement(second)).toMatchObject({ opening: 2500, received: 0, spent: 600, closing: 1900 });
  const page = await statement(first, { limit: 1 });
  expect(page.items).toHaveLength(1);
  const next = await statement(first, { limit: 1, cursor: page.nextCursor ?? '' });
  expect(next).toMatchObject({ opening: 0, closing: 2500, items: [{ amount: -500 }], nextCursor: null });
});

it('says the same with checkpoints, which are there a day after each month', async () => {
  const { userId, credit, spend, statement } = await somebody();
  const months: string[] = [];
  for (let month = 0; month < 3; month++) {
    months.push(monthNow());
    await credit(2000 + month);
    await spend(500);
    turnToNextMonth();
  }
  const told = await Promise.all(months.map((month) => statement(month)));
  expect(told.map(({ closing }) => closing)).toEqual([1500, 3001, 4503]);
  const { pool } = store.database;
  turnToNextMonth();
  const account = walletOf(userId, 'EUR').id;
  await eventually(async () => {
    await summedUpLate(pool, months[0] ?? '');
    await store.settle();
    const { rows } = await pool.query<{ balance: string }>(
      'select balance from wallet_checkpoint where account_id = $1 order by until',
      [account],
    );
    expect(rows.map(({ balance }) => Number(balance))).toEqual([1500, 3001, 4503]);
  });
  const again = await Promise.all(months.map((month) => statement(month)));
  expect(again.map(({ opening, closing }) => [opening, closing])).toEqual(
    told.map(({ opening, closing }) => [opening, closing]),
  );
  await spend(503);
  expect(await statement(monthNow())).toMatchObject({ opening: 4503, spent: 503, closing: 4000 });
});

it('is a page to be printed, in which nothing of a reason runs', async () => {
  const { own, credit } = await somebody();
  await credit(1234, '<script>alert(1)</script>');
  const path = { currency: 'EUR', month: monthNow() };
  const { body } = await own.printWalletStatement({ path });
  const page = Buffer.from(body.bytes).toString();
  expect(page).toContain('&#60;script&#62;');
  expect(page).not.toContain('<script>');
  expect(page).toContain('12.34');
});
