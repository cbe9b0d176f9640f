import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

const privacy = () => p.enum(['public', 'friends', 'private']);

/** How an account shows itself, to whom, and what its owner prefers. Each account has one. */
export const Profile = defineEntity({
  name: 'Profile',
  tableName: 'profile',
  properties: {
    account: () => p.oneToOne(Account).owner().primary().deleteRule('cascade'),
    personaName: p.text(),
    realName: p.text().nullable(),
    /** ISO 3166-1 alpha-2. */
    country: p.text().nullable(),
    summary: p.text().nullable(),
    /** The name in the profile's address, as it was typed; `vanityKey` is its lower-case form. */
    vanity: p.text().nullable(),
    vanityKey: p.text().unique().nullable(),
    /** Null for the picture that everybody begins with. */
    avatarHash: p.text().nullable(),
    profilePrivacy: privacy(),
    gamesPrivacy: privacy(),
    friendsPrivacy: privacy(),
    playtimePrivacy: privacy(),
    inventoryPrivacy: privacy(),
    commentsPrivacy: privacy(),
    /** ISO 4217. */
    currency: p.text(),
    /** What is not to be shown. */
    contentFilters: p.enum(['mature', 'violence', 'nudity']).array().columnType('text[]'),
    newsMail: p.boolean(),
    wishlistMail: p.boolean(),
    friendsMail: p.boolean(),
    version: p.integer().version(),
  },
  indexes: [
    {
      name: 'profile_avatar_hash_index',
      expression: 'create index profile_avatar_hash_index on profile (avatar_hash) where avatar_hash is not null',
    },
  ],
});

export type Profile = InferEntity<typeof Profile>;

/** Says who may see a part of the account. */
export type PrivacyColumn = Extract<keyof Profile, `${string}Privacy`>;
