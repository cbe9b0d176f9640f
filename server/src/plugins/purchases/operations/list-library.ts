import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { library } from '../reads/licences.ts';
import { oldest } from '../reads/newest.ts';

/** The caller's licences, oldest first. */
export const listLibrary: Operation<'purchases.listLibrary'> = async ({ query }, { rows, page, principal }) => {
  const request = page<string>(query);
  const found = await rows<Schemas['Licence']>(library, {
    userId: principal.userId,
    after: request.after ?? oldest,
    limit: request.limit + 1,
  });
  return { status: 200, body: request.of(found, ({ id }) => id) };
};
