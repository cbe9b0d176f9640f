import type { Operation, Schemas } from '../../../kernel/plugin/operation.ts';
import { ownership } from '../reads/licences.ts';

interface Row {
  isActive: boolean;
  isPermanent: boolean;
  kind: Schemas['Licence']['kind'];
  grantedAt: string | null;
  ownerId: string;
  isAvailable: boolean;
}

/** Whether the caller owns an app: an active licence of his is of a package that holds it. What he may borrow he does not own. */
export const getOwnership: Operation<'purchases.getOwnership'> = async ({ path: { appId } }, { rows, principal }) => {
  const { userId } = principal;
  const found = await rows<Row>(ownership, { userId, appId });
  const own = found.find(({ ownerId }) => ownerId === userId);
  const usable = own?.isActive ? own : found.find(({ ownerId }) => ownerId !== userId);
  const ownsApp = own?.isActive === true;
  return {
    status: 200,
    body: {
      appId,
      ownsApp,
      permanent: ownsApp && own.isPermanent,
      kind: usable?.kind ?? null,
      timestamp: usable?.grantedAt ?? null,
      ownerId: usable?.ownerId ?? null,
      userCanceled: own?.isActive === false,
      isAvailable: ownsApp && own.isAvailable,
    },
  };
};
