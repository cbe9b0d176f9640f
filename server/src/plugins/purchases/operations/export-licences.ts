import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { licencesForCopies } from '../reads/licences.ts';
import { oldest } from '../reads/newest.ts';

/** All licences that were ever active, for copies. */
export const exportLicences: Operation<'purchases.exportLicences'> = async ({ query }, { rows, page }) => {
  const request = page<string>(query);
  const found = await rows<Schemas['LicenceCopy']>(licencesForCopies, {
    after: request.after ?? oldest,
    limit: request.limit + 1,
  });
  return { status: 200, body: request.of(found, ({ licenceId }) => licenceId) };
};
