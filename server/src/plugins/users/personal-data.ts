import { execute } from '../../kernel/database/in-transaction.ts';
import { statement } from '../../kernel/database/statement.ts';
import type { PersonalData } from '../../kernel/plugin/manifest.ts';
import { namesBefore } from './domain/persona-names.ts';
import { Account } from './entities/account.ts';
import { ApiKey } from './entities/api-key.ts';
import { Ban } from './entities/ban.ts';
import { Credential } from './entities/credential.ts';
import { ParentalControl } from './entities/parental-control.ts';
import { Profile } from './entities/profile.ts';
import { SecondFactor } from './entities/second-factor.ts';
import { Session } from './entities/session.ts';
import { SignIn } from './entities/sign-in.ts';
import { presentOwnFacts, presentSpent } from './presenters/account.ts';
import { presentParentalControls, presentPreferences, presentPrivacy, presentProfile } from './presenters/profile.ts';

const dropAvatar = statement(
  'users.dropAvatar',
  ['userId'],
  // Due at once. The profile is locked first, as by whoever changes its picture.
  `with own as (select avatar_hash from profile where account_id = $1 for update)
   update avatar set due_at = to_timestamp(0) where hash in (select avatar_hash from own) returning hash`,
);

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
    const credential = await em.findOne(Credential, { account: userId });
    const secondFactor = await em.findOne(SecondFactor, { account: userId });
    const parentalControl = await em.findOne(ParentalControl, { account: userId });
    return {
      account: { ...presentOwnFacts(account), spent: presentSpent(account) },
      credential: { changedAt: credential?.changedAt ?? null },
      secondFactor: { confirmedAt: secondFactor?.confirmedAt ?? null },
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
    await execute(em, dropAvatar, { userId });
    await em.nativeDelete(Account, userId);
  },
};
