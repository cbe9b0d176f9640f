import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { licence } from '../reads/licences.ts';
import type { Publishing } from './settle-order.ts';

const insert = statement(
  'purchases.insertLicence',
  ['userId', 'id', 'packageId', 'appIds', 'kind', 'now'],
  `with granted as (
     insert into licence (id, user_id, package_id, app_ids, kind, state, granted_at, version)
     select $2, $1, $3, $4::bigint[], $5, 'active', $6, 1 where not $4::bigint[] <@ (select owned_apps($1))
     on conflict (user_id, package_id) where state in ('reserved', 'active') do nothing returning *)
   select ${licence} from granted l`,
);

const existing = statement(
  'purchases.existingLicence',
  ['userId', 'packageId', 'appIds'],
  `select ${licence} from licence l
   where l.user_id = $1 and l.state = 'active' and (l.package_id = $2 or l.app_ids @> $3::bigint[])
   order by l.package_id = $2 desc, l.kind in ('family', 'trial'), l.id limit 1`,
);

export interface Grant {
  userId: string;
  packageId: number;
  appIds: number[];
  kind: Schemas['Licence']['kind'];
}

/** Gives a licence, or null when the account owns all apps of the package or has reserved them. Its event goes along. */
export async function grantLicence(
  em: EntityManager,
  { userId, packageId, appIds, kind }: Grant,
  { clock, publish }: Publishing,
): Promise<Schemas['Licence'] | null> {
  const id = newId();
  const parameters = { userId, id, packageId, appIds, kind, now: clock.now() };
  const [granted] = await execute<Schemas['Licence']>(em, insert, parameters);
  if (!granted) return null;
  const copy = { licenceId: id, userId, packageId, appIds, kind, isActive: true, version: 1 };
  publish(em, 'purchases.licencesChanged', { licences: [copy] });
  return granted;
}

/** The licence that stands in the way of another one. Throws `already-owned` when it is only reserved. */
export async function licenceInTheWay(
  em: EntityManager,
  { userId, packageId, appIds }: Pick<Grant, 'userId' | 'packageId' | 'appIds'>,
): Promise<Schemas['Licence']> {
  const [found] = await execute<Schemas['Licence']>(em, existing, { userId, packageId, appIds });
  if (!found) throw problem('already-owned', { extensions: { packageIds: [packageId] } });
  return found;
}
