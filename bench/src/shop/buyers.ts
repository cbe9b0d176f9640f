import { newId } from '@steam-clone/server/src/kernel/identifiers.ts';
import { systemAccount, walletOf } from '@steam-clone/server/src/plugins/payments/domain/ledger.ts';
import { hashOfToken, newTokenPair } from '@steam-clone/server/src/plugins/users/domain/tokens.ts';
import { scaleData } from '@steam-clone/server/src/plugins/users/scale-data.ts';
import { copyRows } from '../scale/copy-rows.ts';
import type { MeasuredStore } from '../scenario.ts';
import { withDatabase } from '../store/with-database.ts';

/** Somebody who is signed in. */
export interface Buyer {
  userId: string;
  /** An access token. */
  token: string;
}

/** Hundredths of US dollars: nobody runs out of money. */
const wallet = 100_000_000;

/** New accounts that own nothing, signed in, each with money in a wallet. */
export async function newBuyers(store: MeasuredStore, count: number): Promise<Buyer[]> {
  const userIds = await newAccounts(store, count);
  await fillWallets(store, userIds);
  return signIn(store, userIds);
}

/** Accounts in bulk that nobody has used before. */
export async function newAccounts(store: MeasuredStore, count: number): Promise<string[]> {
  const userIds: string[] = [];
  const rowsOf = (number: number, at: Date) => {
    const rows = scaleData.rowsOf(number, at);
    userIds.push(String(rows[0]?.[0]));
    return rows;
  };
  await withDatabase(store, 'users', (client) => copyRows(client, { ...scaleData, rowsOf }, count));
  return userIds;
}

/** Sessions as a sign-in leaves them, but without the argon2id check, which takes 30 ms each. */
export async function signIn(store: MeasuredStore, userIds: readonly string[]): Promise<Buyer[]> {
  const sessions = userIds.map((userId) => ({ userId, id: newId(), ...newTokenPair() }));
  const refresh = sessions.map(({ refreshToken }) => hashOfToken(refreshToken));
  await withDatabase(store, 'users', (client) =>
    client.query(
      `with session as (
         insert into session (id, account_id, access_token_hash, access_expires_at, refresh_token_hash,
           refresh_expires_at, started_at, expires_at, address)
         select id, account_id, access, kernel_now() + interval '1 day', refresh, kernel_now() + interval '30 days',
           kernel_now(), kernel_now() + interval '90 days', '127.0.0.1'
         from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) given (id, account_id, access, refresh)
         returning id, refresh_token_hash)
       insert into refresh_token (hash, session_id) select refresh_token_hash, id from session`,
      [
        sessions.map(({ id }) => id),
        sessions.map(({ userId }) => userId),
        sessions.map(({ accessToken }) => hashOfToken(accessToken)),
        refresh,
      ],
    ),
  );
  return sessions.map(({ userId, accessToken }) => ({ userId, token: accessToken }));
}

/** Gives money into wallets, as `payments.creditWallet` does. */
async function fillWallets(store: MeasuredStore, userIds: readonly string[]): Promise<void> {
  const promotion = systemAccount('promotion', 'USD').id;
  await withDatabase(store, 'payments', async (client) => {
    await client.query('begin');
    await client.query(
      `insert into ledger_account (id, kind, currency, owner_id) values ($1, 'promotion', 'USD', null) on conflict do nothing`,
      [promotion],
    );
    await client.query(
      `insert into ledger_checkpoint (account_id, balance, up_to, due_at)
       values ($1, 0, '00000000-0000-0000-0000-000000000000', kernel_now()) on conflict do nothing`,
      [promotion],
    );
    await client.query(
      `with given as (
         select * from unnest($1::uuid[], $2::uuid[], $3::uuid[]) given (account_id, user_id, transfer_id)),
       accounts as (
         insert into ledger_account (id, kind, currency, owner_id)
         select account_id, 'wallet', 'USD', user_id from given returning id),
       balances as (
         insert into ledger_balance (account_id, balance, held) select account_id, $4, 0 from given),
       transfers as (
         insert into ledger_transfer (id, kind, phase, reference, currency, entry_count, created_at)
         select transfer_id, 'credit', 'single', 'credit:' || transfer_id, 'USD', 2, kernel_now()
         from given)
       insert into ledger_entry (transfer_id, account_id, amount)
       select transfer_id, account_id, $4 from given union all select transfer_id, $5, -$4::bigint from given`,
      [userIds.map((userId) => walletOf(userId, 'USD').id), userIds, userIds.map(() => newId()), wallet, promotion],
    );
    await client.query('commit');
  });
}
