import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import { isLimited } from '../domain/is-limited.ts';
import type { Account } from '../entities/account.ts';

type Settings = WorkContext['settings'];

/** An account as administrators see it. */
export function presentManagedAccount(account: Account, settings: Settings): Schemas['ManagedAccount'] {
  return {
    ...presentAccount(account, settings),
    suspensionReason: account.suspensionReason ?? null,
    suspendedUntil: account.suspendedUntil?.toISOString() ?? null,
    spent: presentSpent(account),
  };
}

/** An account as its owner sees it. */
export function presentAccount(account: Account, settings: Settings): Schemas['Account'] {
  return { ...presentOwnFacts(account), isLimited: isLimited(account, settings) };
}

/** The same without what depends on how the store is set up. */
export function presentOwnFacts(account: Account): Omit<Schemas['Account'], 'isLimited'> {
  return {
    id: account.id,
    steamId: account.steamId,
    accountName: account.accountName,
    email: account.email,
    emailVerified: account.emailVerifiedAt !== null,
    pendingEmail: account.pendingEmail ?? null,
    language: account.language as Schemas['Language'],
    roles: account.roles,
    status: account.status,
    createdAt: account.createdAt.toISOString(),
  };
}

export function presentSpent({ spent }: Account): Schemas['Spent'] {
  return { amount: spent, currency: 'USD' };
}
