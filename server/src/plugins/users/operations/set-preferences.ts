import { LockMode } from '@mikro-orm/postgresql';
import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { lockOwnProfile } from '../domain/profiles.ts';
import { Account } from '../entities/account.ts';
import { presentPreferences } from '../presenters/profile.ts';

/** Says how the caller wants the store. The language is that of the account's mail too. */
export const setPreferences: Operation<'users.setPreferences'> = ({ body }, { em, principal: { userId } }) =>
  transaction(em, async (em) => {
    const profile = await lockOwnProfile(em, userId);
    const account = await em.findOneOrFail(Account, userId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const { language, currency, contentFilters, emailNotifications } = body;
    const { news, wishlist, friends } = emailNotifications;
    account.language = language;
    em.assign(profile, {
      currency,
      contentFilters,
      newsMail: news,
      wishlistMail: wishlist,
      friendsMail: friends,
    });
    return { status: 200, body: presentPreferences(profile, account) };
  });
