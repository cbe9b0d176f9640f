import { newestFirst } from '../../../kernel/pagination/newest-first.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { SoldPackage } from '../entities/sold-package.ts';
import { presentPackage } from '../presenters/package.ts';

/** All packages of several apps, newest first. */
export const listPackages: Operation<'catalog.listPackages'> = async ({ query }, { em, page }) => {
  const { items, nextCursor } = await newestFirst(em, SoldPackage, {}, page<string>(query));
  return { status: 200, body: { items: items.map(presentPackage), nextCursor } };
};
