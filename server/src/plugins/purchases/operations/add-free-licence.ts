import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { grantLicence, licenceInTheWay } from '../writes/grant-licence.ts';

/** Puts a free app into the caller's library. */
export const addFreeLicence: Operation<'purchases.addFreeLicence', 'catalog.listOffers'> = async (
  { body: { appId } },
  context,
) => {
  const { calls, finish, principal } = context;
  const [offer] = (await calls.catalog.listOffers({ body: { appIds: [appId] } })).body.items;
  if (!offer) throw problem('free-app-not-found');
  if (!offer.isFree || offer.availability !== 'released') throw problem('app-not-free');
  const grant = { userId: principal.userId, packageId: offer.packageId, appIds: [appId], kind: 'free' as const };
  return finish(async (em) => {
    const body = (await grantLicence(em, grant, context)) ?? (await licenceInTheWay(em, grant));
    return { status: 201, body };
  });
};
