import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { Schemas } from '../../../kernel/plugin/operation.ts';
import type { IssuedSession } from '../domain/sessions.ts';
import type { Account } from '../entities/account.ts';
import { presentAccount } from './account.ts';

/** The tokens of a session, for the one answer that holds them. */
export function presentSessionTokens(
  { session, accessToken, refreshToken }: IssuedSession,
  account: Account,
  settings: WorkContext['settings'],
): Schemas['SessionTokens'] {
  return {
    accessToken,
    accessTokenExpiresAt: session.accessExpiresAt.toISOString(),
    refreshToken,
    refreshTokenExpiresAt: session.refreshExpiresAt.toISOString(),
    account: presentAccount(account, settings),
  };
}
