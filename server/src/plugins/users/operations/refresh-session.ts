import { transaction } from '../../../kernel/database/in-transaction.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { refreshSession as refresh } from '../domain/sessions.ts';
import { presentSessionTokens } from '../presenters/session-tokens.ts';

/** Changes a refresh token for the next pair of tokens. An old one that comes back ends its session. */
export const refreshSession: Operation<'users.refreshSession'> = async (
  { body },
  { em, clock, audit, sessionsEnded, settings },
) => {
  const outcome = await transaction(em, async (em) => {
    const outcome = await refresh(em, body.refreshToken, clock.now());
    if (outcome.kind === 'reused') {
      const { id, account } = outcome.session;
      audit(em, { action: 'users.refreshTokenReused', subject: account.id, details: { sessionId: id } });
    }
    return outcome;
  });
  if (outcome.kind === 'reused') await sessionsEnded({ sessionIds: [outcome.session.id] });
  if (outcome.kind !== 'refreshed') throw problem('invalid-refresh-token');
  const { issued } = outcome;
  return { status: 200, body: presentSessionTokens(issued, issued.session.account, settings) };
};
