import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Account } from '../entities/account.ts';
import type { ParentalControl } from '../entities/parental-control.ts';
import type { PersonaName } from '../entities/persona-name.ts';
import type { PrivacyColumn, Profile } from '../entities/profile.ts';
import { presentAvatar } from './avatar.ts';

/** A profile as its owner sees it. */
export function presentProfile(profile: Profile, namesBefore: PersonaName[]): Schemas['Profile'] {
  return {
    personaName: profile.personaName,
    realName: profile.realName ?? null,
    country: (profile.country ?? null) as Schemas['Country'] | null,
    summary: profile.summary ?? null,
    vanity: profile.vanity ?? null,
    avatar: presentAvatar(profile.avatarHash),
    personaNameHistory: namesBefore.map(({ name, changedAt }) => ({ name, changedAt: changedAt.toISOString() })),
  };
}

/** Who may see what of an account. */
export function presentPrivacy(profile: Pick<Profile, PrivacyColumn>): Schemas['Privacy'] {
  return {
    profile: profile.profilePrivacy,
    games: profile.gamesPrivacy,
    friends: profile.friendsPrivacy,
    playtime: profile.playtimePrivacy,
    inventory: profile.inventoryPrivacy,
    comments: profile.commentsPrivacy,
  };
}

/** How an account wants the store. */
export function presentPreferences(profile: Profile, { language }: Account): Schemas['Preferences'] {
  return {
    language: language as Schemas['Language'],
    currency: profile.currency as Schemas['Currency'],
    contentFilters: profile.contentFilters,
    emailNotifications: { news: profile.newsMail, wishlist: profile.wishlistMail, friends: profile.friendsMail },
  };
}

/** What an account is limited to; without parental controls to nothing. */
export function presentParentalControls(control: ParentalControl | null): Schemas['ParentalControls'] {
  if (!control) return { enabled: false, allowedAppIds: [], dailyMinutes: null };
  return { enabled: true, allowedAppIds: control.allowedAppIds, dailyMinutes: control.dailyMinutes ?? null };
}
