import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { licenceChanges, type LicenceCopy } from './move-order.ts';
import type { Publishing } from './settle-order.ts';

const revoke = statement(
  'purchases.revokeLockedKeys',
  ['ids', 'now'],
  `with keys as (
     update product_key set state = 'revoked', taken_at = $2, reserved_until = null where id = any($1::uuid[])
     returning licence_id),
   changed as (
     update licence set state = 'revoked', ended_at = $2, version = licence.version + 1 from keys
     where licence.id = keys.licence_id and licence.state = 'active' ${licenceChanges})
   select coalesce(jsonb_agg(changed), '[]') as licences from changed`,
);

/** Revokes keys that are locked, at most 1,000, and takes what they gave to those who have redeemed them. */
export async function revokeLockedKeys(
  em: EntityManager,
  ids: readonly string[],
  { clock, publish }: Publishing,
): Promise<void> {
  const [revoked] = await execute<{ licences: LicenceCopy[] }>(em, revoke, { ids, now: clock.now() });
  const licences = revoked?.licences ?? [];
  if (licences.length > 0) publish(em, 'purchases.licencesChanged', { licences });
}
