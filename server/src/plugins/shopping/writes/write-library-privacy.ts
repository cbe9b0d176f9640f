import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

const write = statement(
  'shopping.writeLibraryPrivacy',
  ['accounts', 'seen'],
  `insert into library_privacy (user_id, is_hidden, version, seen)
   select distinct on ("userId") "userId", "isHidden", version, $2
   from json_to_recordset($1::json) given ("userId" uuid, "isHidden" boolean, version integer)
   where not exists (select from erased_account gone where gone.user_id = given."userId")
   order by "userId", version desc
   on conflict (user_id) do update set
     is_hidden = excluded.is_hidden, version = excluded.version, seen = greatest(library_privacy.seen, excluded.seen)
   where library_privacy.version < excluded.version`,
);

/** Writes over lower versions who hides what he owns; nobody whose account is erased. */
export async function writeLibraryPrivacy(
  em: EntityManager,
  copies: Schemas['PrivacyCopy'][],
  seen: string,
): Promise<void> {
  const accounts = copies.map(({ userId, privacy, version }) => ({ userId, isHidden: isHidden(privacy), version }));
  if (accounts.length > 0) await execute(em, write, { accounts: JSON.stringify(accounts), seen });
}

/** Nobody has friends yet, so that `friends` hides as much as `private`. */
function isHidden({ profile, games }: Schemas['Privacy']): boolean {
  return profile !== 'public' || games !== 'public';
}
