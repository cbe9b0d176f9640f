import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import { type Problem, problem } from '../../../kernel/problems/problem.ts';
import { SoldPackage } from '../entities/sold-package.ts';

type Content = Omit<Schemas['Package'], 'isListed'>;

/** Of two who make a package at once the second one waits and finds it made. */
const insert = statement(
  'catalog.insertPackage',
  ['id', 'packageId', 'name', 'appIds', 'prices', 'at'],
  `insert into sold_package (id, package_id, name, app_ids, prices, is_listed, created_at, updated_at, version)
   values ($1, $2, $3, $4, $5::jsonb, true, $6, $6, nextval('bundle_version')) on conflict (package_id) do nothing returning id`,
);

const nextOfSequence = statement('catalog.nextSetVersion', [], `select nextval('bundle_version')::integer as version`);

/** The package of a number, locked. Throws `package-not-found`. */
export async function lockPackage(em: EntityManager, packageId: number): Promise<SoldPackage> {
  const found = await em.findOne(SoldPackage, { packageId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found) throw noSuchPackage(packageId);
  return found;
}

export function noSuchPackage(packageId: number): Problem {
  return problem('package-not-found', { detail: `There is no package ${packageId}.` });
}

/** Makes, changes or lists a package again; gives it, and whether anything changed. Throws `package-apps-fixed`. */
export async function storePackage(
  em: EntityManager,
  content: Content,
  at: Date,
): Promise<{ stored: SoldPackage; hasChanged: boolean }> {
  const { packageId, name, appIds, prices } = content;
  const parameters = { id: newId(), packageId, name, appIds, prices: JSON.stringify(prices), at };
  const [made] = await execute(em, insert, parameters);
  const stored = await lockPackage(em, packageId);
  if (made) return { stored, hasChanged: true };
  if (stored.appIds.join() !== appIds.join()) {
    throw problem('package-apps-fixed', { detail: `Package ${packageId} holds ${stored.appIds.join(', ')}.` });
  }
  if (stored.name === name && stored.isListed && priceText(stored.prices) === priceText(prices)) {
    return { stored, hasChanged: false };
  }
  em.assign(stored, { name, prices, isListed: true, updatedAt: at, version: await nextVersion(em) });
  return { stored, hasChanged: true };
}

/** Higher than all before, also those of a package of the same number that was removed. */
export async function nextVersion(em: EntityManager): Promise<number> {
  const [next] = await execute<{ version: number }>(em, nextOfSequence, {});
  if (!next) throw new Error('The sequence gave no number');
  return next.version;
}

function priceText(prices: Content['prices']): string {
  return prices.map(({ region, amount }) => `${region} ${amount}`).join();
}

/** Tells other plugins of a package that was made, changed or delisted. */
export function announcePackage(em: EntityManager, stored: SoldPackage, { publish }: Pick<WorkContext, 'publish'>) {
  const { id, packageId, name, appIds, prices, isListed, version } = stored;
  const kind = 'package' as const;
  const set = { kind, id: packageId, name, appIds, discountPercent: 0, prices, isWithdrawn: !isListed, version };
  publish(em, 'catalog.setChanged', { setId: id, version, set });
}
