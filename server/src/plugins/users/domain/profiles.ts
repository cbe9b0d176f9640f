import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import type { Account } from '../entities/account.ts';
import { Profile } from '../entities/profile.ts';
import { presentAvatar } from '../presenters/avatar.ts';

/** Gives a new account its profile: its account name to show, and nothing hidden; written with the next flush. */
export function createProfile(em: EntityManager, account: Account): void {
  em.create(Profile, {
    account,
    personaName: account.accountName.slice(0, 32),
    realName: null,
    country: null,
    summary: null,
    vanity: null,
    vanityKey: null,
    avatarHash: null,
    profilePrivacy: 'public',
    gamesPrivacy: 'public',
    friendsPrivacy: 'public',
    playtimePrivacy: 'public',
    inventoryPrivacy: 'public',
    commentsPrivacy: 'public',
    currency: 'USD',
    contentFilters: [],
    newsMail: true,
    wishlistMail: true,
    friendsMail: true,
  });
}

/** Writes a profile, and tells others when something is another than in `version`. */
export async function publishProfile(
  em: EntityManager,
  profile: Profile,
  version: number,
  { publish }: Pick<WorkContext, 'publish'>,
): Promise<void> {
  await em.flush();
  // The flush counts the version up if and only if something is another one.
  if (profile.version === version) return;
  const { account, personaName, avatarHash } = profile;
  publish(em, 'users.profileChanged', {
    userId: account.id,
    personaName,
    avatarHash: presentAvatar(avatarHash).hash,
    version: profile.version,
  });
}

/** The profile of who calls, with the account. */
export async function findOwnProfile(em: EntityManager, userId: string) {
  const profile = await em.findOne(Profile, { account: userId }, { populate: ['account'] });
  // Erased since its token was checked.
  if (!profile) throw problem('not-signed-in');
  return profile;
}

/** The same, locked until the transaction ends, so that changes of one profile wait for each other. */
export async function lockOwnProfile(em: EntityManager, userId: string): Promise<Profile> {
  const profile = await em.findOne(Profile, { account: userId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!profile) throw problem('not-signed-in');
  return profile;
}
