import { execute } from '../../../kernel/database/in-transaction.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Subscriber } from '../../../kernel/plugin/manifest.ts';
import type { Calls } from '../calls.ts';
import { removeOwned } from '../writes/change-wishlist.ts';
import { writeLicences } from '../writes/write-licences.ts';

/** Keeps the copy of what people own, and takes what they got from their wishlists. */
export const onLicencesChanged: Subscriber<'purchases.licencesChanged', Calls> = async (events, { em }) => {
  const licences = events.flatMap(({ payload }) => payload.licences);
  await writeLicences(em, licences, newId());
  const owned = licences
    .filter(({ isActive, kind }) => isActive && kind !== 'family' && kind !== 'trial')
    .flatMap(({ userId, appIds }) => appIds.map((appId) => ({ userId, appId })));
  if (owned.length === 0) return;
  await execute(em, removeOwned, {
    userIds: owned.map(({ userId }) => userId),
    appIds: owned.map(({ appId }) => appId),
  });
};
