import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { lockOwnProfile } from '../domain/profiles.ts';
import { presentPrivacy } from '../presenters/profile.ts';

/** Says who may see what of the caller. */
export const setPrivacy: Operation<'users.setPrivacy'> = ({ body }, { em, principal, publish }) =>
  transaction(em, async (em) => {
    const profile = await lockOwnProfile(em, principal.userId);
    const { version } = profile;
    em.assign(profile, {
      profilePrivacy: body.profile,
      gamesPrivacy: body.games,
      friendsPrivacy: body.friends,
      playtimePrivacy: body.playtime,
      inventoryPrivacy: body.inventory,
      commentsPrivacy: body.comments,
    });
    await em.flush();
    const privacy = presentPrivacy(profile);
    // The flush counts the version up if and only if something is another one.
    if (profile.version !== version) {
      publish(em, 'users.privacyChanged', { userId: profile.account.id, privacy, version: profile.version });
    }
    return { status: 200, body: privacy };
  });
