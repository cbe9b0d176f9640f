import type { EntityManager, EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import type { Page, PageRequest } from './page.ts';

/** One page of an entity's rows by age, newest first: ids are UUIDv7, so that they sort by time. */
export async function newestFirst<Entity extends { id: string }>(
  em: EntityManager,
  entity: EntityName<Entity>,
  where: FilterQuery<NoInfer<Entity>>,
  request: PageRequest<string>,
): Promise<Page<Entity>> {
  const after = request.after === null ? {} : { id: { $lt: request.after } };
  const rows = await em.find<Entity>(entity, { $and: [where, after] } as FilterQuery<Entity>, {
    limit: request.limit + 1,
    orderBy: { id: 'desc' } as QueryOrderMap<Entity>,
  });
  return request.of(rows as Entity[], ({ id }) => id);
}
