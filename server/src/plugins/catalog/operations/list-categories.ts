import type { Operation } from '../../../kernel/plugin/operation.ts';
import { listLabels } from '../domain/list-labels.ts';

/** Categories by their number of games. */
export const listCategories: Operation<'catalog.listCategories'> = ({ query }, context) =>
  listLabels('category', query, context);
