import { newId } from '../../kernel/identifiers.ts';
import { individualSteamId } from './domain/steam-id.ts';

/** A value as COPY takes it; a list becomes an array of texts. */
type Value = string | number | boolean | null | Date | readonly string[];

/** Rows of one table, in the order of its columns. */
interface ScaleTable {
  table: string;
  columns: readonly string[];
}

const account: ScaleTable = {
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
const credential: ScaleTable = { table: 'credential', columns: ['account_id', 'password_hash', 'changed_at'] };
const privacyColumns = ['profile', 'games', 'friends', 'playtime', 'inventory', 'comments'].map(
  (facet) => `${facet}_privacy`,
);
const mailColumns = ['news_mail', 'wishlist_mail', 'friends_mail'];
const profile: ScaleTable = {
  table: 'profile',
  columns: ['account_id', 'persona_name', ...privacyColumns, 'currency', 'content_filters', ...mailColumns],
};

/**
 * Accounts in bulk, for measurements only: as `users.register` makes them, but with one password hash for all, no event and
 * no mail. `bench` writes them by COPY, table by table in this order.
 */
export const scaleData = {
  /** Reserves `$1` numbers of accounts and gives the first. */
  reserve: `select setval('account_number', nextval('account_number') + $1::bigint - 1) - $1::bigint + 1 as first`,
  tables: [account, credential, profile],
  nameOf: (number: number): string => `bulk_${number}`,
  /** The rows of one account, one for each table. */
  rowsOf(number: number, passwordHash: string, at: Date): Value[][] {
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
