import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { licenceCopy } from '../reads/licences.ts';
import type { LockedGift } from './lock-gift.ts';
import type { LicenceCopy } from './move-order.ts';
import type { Publishing } from './settle-order.ts';

/** What the recipient owns or has reserved is left out, and so is a package of which every app is owned by another one. */
const grant = statement(
  'purchases.grantGift',
  ['userId', 'orderId', 'position', 'packages', 'now'],
  `with granted as (
     insert into licence (id, user_id, package_id, app_ids, kind, state, order_id, line_position, granted_at, version)
     select p.id, $1, p."packageId", p."appIds", 'gift', 'active', $2, $3, $5, 1
     from jsonb_to_recordset($4::jsonb) p (id uuid, "packageId" bigint, "appIds" bigint[])
     where not p."appIds" <@ (select owned_apps($1)) order by p."packageId"
     on conflict (user_id, package_id) where state in ('reserved', 'active') do nothing returning *)
   select ${licenceCopy} from granted l order by l.package_id`,
);

/** Gives the recipient what is in a gift, with its event. Throws `already-owned`, which names what is owned of it. */
export async function grantGift(
  em: EntityManager,
  { orderId, position, recipientId, packages }: LockedGift,
  { clock, publish }: Publishing,
): Promise<void> {
  const wanted = packages.map(({ packageId, appIds }) => ({ id: newId(), packageId, appIds }));
  const licences = await execute<LicenceCopy>(em, grant, {
    userId: recipientId,
    orderId,
    position,
    packages: JSON.stringify(wanted),
    now: clock.now(),
  });
  const given = new Set(licences.map(({ packageId }) => packageId));
  const packageIds = wanted.map(({ packageId }) => packageId).filter((id) => !given.has(id));
  if (packageIds.length > 0) throw problem('already-owned', { extensions: { packageIds } });
  publish(em, 'purchases.licencesChanged', { licences });
}
