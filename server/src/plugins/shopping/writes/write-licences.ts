import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';

const write = statement(
  'shopping.writeLicences',
  ['licences', 'seen'],
  `insert into licence (licence_id, user_id, package_id, app_ids, kind, is_active, version, seen)
   select distinct on ("licenceId")
     "licenceId", "userId", "packageId", "appIds", kind, "isActive", version, $2
   from json_to_recordset($1::json) given (
     "licenceId" uuid, "userId" uuid, "packageId" bigint, "appIds" bigint[], kind text, "isActive" boolean, version integer)
   where not exists (select from erased_account gone where gone.user_id = given."userId")
   order by "licenceId", version desc
   on conflict (licence_id) do update set
     user_id = excluded.user_id, package_id = excluded.package_id, app_ids = excluded.app_ids, kind = excluded.kind,
     is_active = excluded.is_active, version = excluded.version, seen = greatest(licence.seen, excluded.seen)
   where licence.version < excluded.version`,
);

/** Writes licences over lower versions, but none of accounts that are erased. */
export async function writeLicences(
  em: EntityManager,
  licences: Schemas['LicenceCopy'][],
  seen: string,
): Promise<void> {
  if (licences.length > 0) await execute(em, write, { licences: JSON.stringify(licences), seen });
}
