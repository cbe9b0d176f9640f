import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { familyLibrary } from '../reads/families.ts';
import { oldest } from '../reads/newest.ts';

/** Licences that the caller may borrow, oldest first. */
export const listFamilyLibrary: Operation<'purchases.listFamilyLibrary'> = async (
  { query },
  { rows, page, principal },
) => {
  const request = page<string>(query);
  const found = await rows<Schemas['BorrowableLicence']>(familyLibrary, {
    userId: principal.userId,
    after: request.after ?? oldest,
    limit: request.limit + 1,
  });
  return { status: 200, body: request.of(found, ({ licenceId }) => licenceId) };
};
