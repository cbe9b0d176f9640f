import type { PersonalData } from '../../kernel/plugin/manifest.ts';
import { Account } from './entities/account.ts';
import { Session } from './entities/session.ts';
import { presentAccount } from './presenters/account.ts';

/** What users keeps about a person: the account and when it was signed in. Erasing it takes credentials along. */
export const personalData: PersonalData = {
  async export(userId, em) {
    const account = await em.findOne(Account, userId);
    if (!account) return {};
    const sessions = await em.find(Session, { account: userId }, { orderBy: { startedAt: 'asc' } });
    return {
      account: presentAccount(account),
      sessions: sessions.map(({ startedAt, refreshedAt, expiresAt, endedAt }) => ({
        startedAt,
        refreshedAt,
        expiresAt,
        endedAt,
      })),
    };
  },
  async erase(userId, em) {
    await em.nativeDelete(Account, userId);
  },
};
