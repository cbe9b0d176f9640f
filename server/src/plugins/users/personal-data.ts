import type { PersonalData } from '../../kernel/plugin/manifest.ts';
import { namesBefore } from './domain/persona-names.ts';
import { Account } from './entities/account.ts';
import { ApiKey } from './entities/api-key.ts';
import { Ban } from './entities/ban.ts';
import { ParentalControl } from './entities/parental-control.ts';
import { Profile } from './entities/profile.ts';
import { Session } from './entities/session.ts';
import { SignIn } from './entities/sign-in.ts';
import { presentAccount } from './presenters/account.ts';
import { presentParentalControls, presentPreferences, presentPrivacy, presentProfile } from './presenters/profile.ts';

/** What users keeps about a person: the account, its profile, and when it was signed in. Erasing it takes credentials along. */
export const personalData: PersonalData = {
  async export(userId, em) {
    const account = await em.findOne(Account, userId);
    if (!account) return {};
    const sessions = await em.find(Session, { account: userId }, { orderBy: { startedAt: 'asc' } });
    const signIns = await em.find(SignIn, { account: userId }, { orderBy: { id: 'asc' } });
    const bans = await em.find(Ban, { account: userId }, { orderBy: { id: 'asc' } });
    const keys = await em.find(ApiKey, { account: userId }, { orderBy: { id: 'asc' } });
    const profile = await em.findOneOrFail(Profile, { account: userId });
    const parentalControl = await em.findOne(ParentalControl, { account: userId });
    return {
      account: presentAccount(account),
      profile: presentProfile(profile, await namesBefore(em, userId)),
      privacy: presentPrivacy(profile),
      preferences: presentPreferences(profile, account),
      parentalControls: presentParentalControls(parentalControl),
      sessions: sessions.map(({ startedAt, address, userAgent, refreshedAt, expiresAt, endedAt }) => ({
        startedAt,
        address,
        userAgent,
        refreshedAt,
        expiresAt,
        endedAt,
      })),
      apiKeys: keys.map(({ kind, name, hint, scopes, createdAt, lastUsedAt }) => ({
        kind,
        name,
        hint,
        scopes,
        createdAt,
        lastUsedAt,
      })),
      bans: bans.map(({ kind, appId, reason, createdAt, expiresAt }) => ({
        kind,
        appId,
        reason,
        createdAt,
        expiresAt,
      })),
      signIns: signIns.map(({ at, outcome, address, userAgent }) => ({ at, outcome, address, userAgent })),
    };
  },
  async erase(userId, em) {
    await em.nativeDelete(Account, userId);
  },
};
