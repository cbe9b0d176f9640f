import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { Account } from '../entities/account.ts';

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
