import type { Operation } from '../../../kernel/plugin/operation.ts';
import { listLabels } from '../domain/list-labels.ts';

/** Tags by their number of games. */
export const listTags: Operation<'catalog.listTags'> = ({ query }, context) => listLabels('tag', query, context);
