import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { lockOwnProfile } from '../domain/profiles.ts';
import { presentPrivacy } from '../presenters/profile.ts';

/** Says who may see what of the caller. */
export const setPrivacy: Operation<'users.setPrivacy'> = ({ body }, { em, principal }) =>
  transaction(em, async (em) => {
    const profile = await lockOwnProfile(em, principal.userId);
    em.assign(profile, {
      profilePrivacy: body.profile,
      gamesPrivacy: body.games,
      friendsPrivacy: body.friends,
      playtimePrivacy: body.playtime,
      inventoryPrivacy: body.inventory,
      commentsPrivacy: body.comments,
    });
    return { status: 200, body: presentPrivacy(profile) };
  });
