import { statement } from '../../../kernel/database/statement.ts';
import type { PrivacyColumn, Profile } from '../entities/profile.ts';

/** Who may see what of an account, as it is stored. */
export type PrivacyRow = { userId: string } & Pick<Profile, 'version' | PrivacyColumn>;

/** Of those who hide something, a page by their ids. */
export const privacyForCopies = statement(
  'users.privacyForCopies',
  ['after', 'limit'],
  `select account_id as "userId", version, profile_privacy as "profilePrivacy", games_privacy as "gamesPrivacy",
     friends_privacy as "friendsPrivacy", playtime_privacy as "playtimePrivacy", inventory_privacy as "inventoryPrivacy",
     comments_privacy as "commentsPrivacy"
   from profile
   where account_id > $1 and exists (
     select from unnest(array[profile_privacy, games_privacy, friends_privacy, playtime_privacy, inventory_privacy,
       comments_privacy]) level where level <> 'public')
   order by account_id limit $2`,
);
