import type { Operation } from '../../../kernel/plugin/operation.ts';
import { listLabels } from '../domain/list-labels.ts';

/** Genres by their number of games. */
export const listGenres: Operation<'catalog.listGenres'> = ({ query }, context) => listLabels('genre', query, context);
