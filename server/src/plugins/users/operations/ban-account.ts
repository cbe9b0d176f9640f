import { newId } from '../../../kernel/identifiers.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { findAccount } from '../domain/accounts.ts';
import { futureTime } from '../domain/future-time.ts';
import { Ban } from '../entities/ban.ts';
import { presentBan } from '../presenters/ban.ts';

/** Bans an account. A game ban names its game. */
export const banAccount: Operation<'users.banAccount'> = async ({ path: { id }, body }, context) => {
  const { em, principal, clock, audit } = context;
  const { kind, appId = null, reason } = body;
  if (kind === 'game' && appId === null) throw problem('ban-needs-game');
  const account = await findAccount(em, id);
  if (id === principal.userId) throw problem('own-account');
  const isStaff = account.roles.includes('moderator') || account.roles.includes('admin');
  if (isStaff && !principal.roles.includes('admin')) {
    throw problem('forbidden', { detail: 'Only administrators ban moderators and administrators.' });
  }
  const expiresAt = futureTime(body.until, clock.now());
  const ban = em.create(Ban, { id: newId(), account, kind, appId, reason, createdAt: clock.now(), expiresAt });
  audit(em, { action: 'users.accountBanned', subject: id, details: { banId: ban.id, kind } });
  await em.flush();
  return { status: 201, body: presentBan(ban) };
};
