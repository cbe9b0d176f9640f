import { newestFirst } from '../../../kernel/pagination/newest-first.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { Bundle } from '../entities/bundle.ts';
import { presentBundle } from '../presenters/bundle.ts';

/** All bundles, newest first. */
export const listBundles: Operation<'catalog.listBundles'> = async ({ query }, { em, page }) => {
  const { items, nextCursor } = await newestFirst(em, Bundle, {}, page<string>(query));
  return { status: 200, body: { items: items.map(presentBundle), nextCursor } };
};
