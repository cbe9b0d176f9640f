import { newId } from '../../kernel/identifiers.ts';
import { individualSteamId } from './domain/steam-id.ts';

const account = {
  table: 'account',
  columns: [
    'id',
    'steam_id',
    'account_name',
    'account_name_key',
    'email',
    'email_key',
    'language',
    'roles',
    'status',
    'spent',
    'created_at',
  ],
};
const credential = { table: 'credential', columns: ['account_id', 'password_hash', 'changed_at'] };
const privacyColumns = ['profile', 'games', 'friends', 'playtime', 'inventory', 'comments'].map(
  (facet) => `${facet}_privacy`,
);
const mailColumns = ['news_mail', 'wishlist_mail', 'friends_mail'];
const profile = {
  table: 'profile',
  columns: ['account_id', 'persona_name', ...privacyColumns, 'currency', 'content_filters', ...mailColumns],
};

/** Of all of them: an Argon2id hash each would take hours. The hash is of the password beside it, as `register` makes it. */
const password = 'the same for all of them';
const passwordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$UVd+j9uTQYRQD2KtMMc5CA$78wsBsOYmVpmnd4Vs47cSR28japGfRwViD4Qb18Z7yw';

/**
 * Accounts in bulk, for measurements only: as `users.register` makes them, but with one password hash for all, no event and
 * no mail. `bench` writes them by COPY, table by table in this order.
 */
export const scaleData = {
  /** Reserves `$1` numbers of accounts and gives the first. */
  reserve: `select setval('account_number', nextval('account_number') + $1::bigint - 1) - $1::bigint + 1 as first`,
  /** How many there are. */
  count: `select count(*)::int as count from account where account_name like 'bulk\\_%'`,
  tables: [account, credential, profile],
  password,
  nameOf: (number: number): string => `bulk_${number}`,
  /** The rows of one account, one for each table. */
  rowsOf(number: number, at: Date) {
    const id = newId();
    const name = scaleData.nameOf(number);
    const email = `${name}@example.com`;
    return [
      [id, individualSteamId(BigInt(number)), name, name, email, email, 'en', ['player'], 'active', 0, at],
      [id, passwordHash, at],
      [id, name, ...privacyColumns.map(() => 'public'), 'USD', [], ...mailColumns.map(() => true)],
    ];
  },
};
