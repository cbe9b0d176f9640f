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
  ['id', 'userId', 'packageId', 'appIds', 'kind', 'now'],
  `with granted as (
     insert into licence (id, user_id, package_id, app_ids, kind, state, granted_at, version)
     values ($1, $2, $3, $4::bigint[], $5, 'active', $6, 1)
     on conflict (user_id, package_id) where state in ('reserved', 'active') do nothing returning *)
   select ${licence} from granted l`,
);

const existing = statement(
  'purchases.existingLicence',
  ['userId', 'packageId'],
  `select ${licence} from licence l where l.user_id = $1 and l.package_id = $2 and l.state = 'active'`,
);

export interface Grant {
  userId: string;
  packageId: number;
  appIds: number[];
  kind: Schemas['Licence']['kind'];
}

/** Gives a licence, or null when the account has one of the package or has reserved it. Its event goes along. */
export async function grantLicence(
  em: EntityManager,
  { userId, packageId, appIds, kind }: Grant,
  { clock, publish }: Publishing,
): Promise<Schemas['Licence'] | null> {
  const id = newId();
  const parameters = { id, userId, packageId, appIds, kind, now: clock.now() };
  const [granted] = await execute<Schemas['Licence']>(em, insert, parameters);
  if (!granted) return null;
  const copy = { licenceId: id, userId, packageId, appIds, kind, isActive: true, version: 1 };
  publish(em, 'purchases.licencesChanged', { licences: [copy] });
  return granted;
}

/** The licence that stands in the way of another one. Throws `already-owned` when it is only reserved. */
export async function licenceInTheWay(
  em: EntityManager,
  { userId, packageId }: Pick<Grant, 'userId' | 'packageId'>,
): Promise<Schemas['Licence']> {
  const [found] = await execute<Schemas['Licence']>(em, existing, { userId, packageId });
  if (!found) throw problem('already-owned', { extensions: { packageIds: [packageId] } });
  return found;
}
