import type { Operation } from '../../../kernel/plugin/operation.ts';
import { listLabels } from '../domain/list-labels.ts';

/** Languages by their number of games. */
export const listLanguages: Operation<'catalog.listLanguages'> = ({ query }, context) =>
  listLabels('language', query, context);
