import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Account } from '../entities/account.ts';

/** An account as administrators see it. */
export function presentManagedAccount(account: Account): Schemas['ManagedAccount'] {
  return {
    ...presentAccount(account),
    suspensionReason: account.suspensionReason ?? null,
    suspendedUntil: account.suspendedUntil?.toISOString() ?? null,
  };
}

/** An account as its owner sees it. */
export function presentAccount(account: Account): Schemas['Account'] {
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
