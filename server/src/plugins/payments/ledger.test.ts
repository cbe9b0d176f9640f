import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balanceOf, expectBooksHold, fund } from '../../../../test/harness/books.ts';
import { eventually } from '../../../../test/harness/eventually.ts';
import { startPluginUnderTest } from '../../../../test/harness/plugin-under-test.ts';
import { transaction } from '../../kernel/database/in-transaction.ts';
import { newId } from '../../kernel/identifiers.ts';
import { systemAccount, walletOf } from './domain/ledger.ts';
import { sumEntries } from './jobs/sum-ledger.ts';
import { payments } from './plugin.ts';
import { systemBalance } from './reads/balances.ts';
import { endHeldMoney, holdMoney, postTransfer } from './writes/post-transfer.ts';

const store = await startPluginUnderTest(payments);
const { database } = store;
const at = store.clock.now();
const currency = 'EUR';
const sales = systemAccount('sales', currency);
const about = () => ({ kind: 'test', reference: newId(), paymentId: null, reason: null, at });
const inTransaction = <Result>(work: Parameters<typeof transaction<Result>>[1]) => transaction(database.fork(), work);
const spend = (userId: string, amount: number) =>
  inTransaction((em) =>
    postTransfer(em, {
      ...about(),
      currency,
      entries: [
        { account: walletOf(userId, currency), amount: -amount },
        { account: sales, amount },
      ],
    }),
  );
const hold = (userId: string, amount: number) =>
  inTransaction((em) => holdMoney(em, { ...about(), from: walletOf(userId, currency), amount }));
const end = (userId: string, amount: number, pendingId: string, isPosted: boolean) =>
  inTransaction((em) => {
    const entries = isPosted ? { entries: [{ account: sales, amount }] } : {};
    return endHeldMoney(em, pendingId, { ...about(), from: walletOf(userId, currency), amount, ...entries });
  });
const insertTransfer = `insert into ledger_transfer (id, kind, phase, pending_id, reference, currency, entry_count, created_at)
  values ($1::uuid, 'test', $2, $3, $1::uuid::text, 'EUR', 2, now())`;
const insertEntry = 'insert into ledger_entry (transfer_id, account_id, amount) values ($1, $2, $3)';

type Step = { do: 'fund' | 'spend' | 'hold' | 'post' | 'void'; who: 0 | 1 | 2; amount: number };
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('fund', 'spend', 'hold', 'post', 'void'),
  who: fc.constantFrom(0, 1, 2),
  amount: fc.integer({ min: 1, max: 300 }),
});

describe('the ledger', () => {
  it('keeps its invariants whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const people = [0, 1, 2].map(() => ({ id: newId(), balance: 0, open: [] as { id: string; amount: number }[] }));
        const outcomes: [was: boolean, shouldBe: boolean][] = [];
        for (const { do: what, who, amount } of steps) {
          const person = people[who];
          if (!person) continue;
          const isEnough = person.balance >= amount;
          if (what === 'fund') {
            await fund(database, person.id, amount);
            person.balance += amount;
          } else if (what === 'spend') {
            outcomes.push([(await spend(person.id, amount)) !== null, isEnough]);
            if (isEnough) person.balance -= amount;
          } else if (what === 'hold') {
            const id = await hold(person.id, amount);
            outcomes.push([id !== null, isEnough]);
            if (isEnough) person.balance -= amount;
            if (id !== null) person.open.push({ id, amount });
          } else {
            const held = person.open.pop();
            if (held) await end(person.id, held.amount, held.id, what === 'post');
            if (held && what === 'void') person.balance += held.amount;
          }
        }
        expect(outcomes.filter(([was, shouldBe]) => was !== shouldBe)).toEqual([]);
        for (const { id, balance } of people) expect(await balanceOf(database, id)).toBe(balance);
        await expectBooksHold(database);
      }),
      { numRuns: 25 },
    );
  });

  it('lets as many spend at once as there is money for', async () => {
    const userId = newId();
    await fund(database, userId, 1000);
    const spent = await Promise.all(Array.from({ length: 32 }, () => spend(userId, 100)));
    expect(spent.filter((id) => id !== null)).toHaveLength(10);
    expect(await balanceOf(database, userId)).toBe(0);
    await expectBooksHold(database);
  });

  it('opens a wallet once when money comes from many sides at once', async () => {
    const userId = newId();
    await Promise.all(Array.from({ length: 16 }, () => fund(database, userId, 7)));
    expect(await balanceOf(database, userId)).toBe(112);
  });

  it('ends what is held once', async () => {
    const userId = newId();
    await fund(database, userId, 500);
    const held = (await hold(userId, 300)) ?? '';
    const ends = await Promise.allSettled([1, 2, 3, 4].map((n) => end(userId, 300, held, n % 2 === 0)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expectBooksHold(database);
  });

  it('refuses in the database what is not balanced, in another currency, or ends nothing', async () => {
    const userId = newId();
    await fund(database, userId, 500);
    const wallet = walletOf(userId, currency).id;
    const posted = (await spend(userId, 100)) ?? '';
    const refused = async (...statements: [string, unknown[]][]) => {
      const client = await database.pool.connect();
      try {
        await client.query('begin');
        for (const [text, values] of statements) await client.query(text, values);
        await client.query('commit');
        return 'committed';
      } catch (error) {
        await client.query('rollback');
        return String(error);
      } finally {
        client.release();
      }
    };
    const id = newId();
    const transfer: [string, unknown[]] = [insertTransfer, [id, 'single', null]];
    const good: [string, unknown[]] = [insertEntry, [id, wallet, 5]];
    expect(await refused(transfer)).toContain('is not balanced');
    expect(await refused(transfer, good)).toContain('is not balanced');
    expect(await refused(transfer, good, [insertEntry, [id, sales.id, -4]])).toContain('is not balanced');
    expect(await refused(transfer, good, [insertEntry, [id, newId(), -5]])).toContain('is not balanced');
    expect(await refused([insertEntry, [posted, newId(), 5]])).toContain('is not balanced');
    await fund(database, userId, 5, 'USD');
    const foreign = walletOf(userId, 'USD').id;
    expect(await refused(transfer, good, [insertEntry, [id, foreign, -5]])).toContain('is not balanced');
    expect(await refused([insertTransfer, [id, 'void', posted]], good, [insertEntry, [id, sales.id, -5]])).toContain(
      'is not balanced',
    );
    for (const table of ['ledger_account', 'ledger_transfer', 'ledger_entry', 'payment_event']) {
      expect(await refused([`delete from ${table}`, []])).toContain('is append-only');
      expect(await refused([`truncate ${table} cascade`, []])).toContain('is append-only');
    }
    expect(await refused(['update ledger_entry set amount = amount', []])).toContain('is append-only');
    await expectBooksHold(database);
  });

  it('has sums of the system by checkpoints, which change nothing', async () => {
    const balance = async () =>
      Number((await database.rows<{ balance: string }>(systemBalance, { accountId: sales.id }))[0]?.balance);
    const userId = newId();
    await fund(database, userId, 500);
    await spend(userId, 120);
    const before = await balance();
    const { rows: entries } = await database.pool.query('select sum(amount) from ledger_entry where account_id = $1', [
      sales.id,
    ]);
    expect(before).toBe(Number(entries[0].sum));
    const next = new Date(at.getTime() + 3_600_000);
    const summed = async () => {
      // Without minutes of rest, what was posted in this very millisecond is left for the next time.
      await database.rows(sumEntries, { now: next, next, limit: 10, settledAfter: 0 });
      expect(await balance()).toBe(before);
      const { rows } = await database.pool.query('select balance, up_to from ledger_checkpoint where account_id = $1', [
        sales.id,
      ]);
      expect(Number(rows[0].balance)).toBe(before);
    };
    await eventually(summed);
    await spend(userId, 30);
    expect(await balance()).toBe(before + 30);
    store.clock.turn(3_600_000);
    await store.settle();
    expect(await balance()).toBe(before + 30);
  });
});
