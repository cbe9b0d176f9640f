import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';

/** The newest of each account is taken; what comes late is older than what there is. */
const writeSpend = statement(
  'users.writeSpend',
  ['userIds', 'versions', 'amounts'],
  `with heard as (
     select distinct on (id) id, version, spent from unnest($1::uuid[], $2::integer[], $3::bigint[]) h (id, version, spent)
     order by id, version desc),
   known as (select a.id from account a join heard h on h.id = a.id order by a.id for update of a)
   update account a set spent = h.spent, spend_version = h.version from heard h join known k on k.id = h.id
   where a.id = h.id and a.spend_version < h.version returning a.id`,
);

/** Lifts the limit of accounts that have spent enough, and sets it again when that was refunded. */
export const followSpend: Subscriber<'purchases.spendChanged'> = async (events, { em }) => {
  await execute(em, writeSpend, {
    userIds: events.map(({ payload }) => payload.userId),
    versions: events.map(({ payload }) => payload.version),
    amounts: events.map(({ payload }) => payload.spent.amount),
  });
};
