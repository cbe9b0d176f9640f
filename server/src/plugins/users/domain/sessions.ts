import { type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/postgresql';
import { newId } from '../../../kernel/identifiers.ts';
import type { Account } from '../entities/account.ts';
import { RefreshToken } from '../entities/refresh-token.ts';
import { Session } from '../entities/session.ts';
import type { Origin } from './origin.ts';
import { hashOfToken, newSuccessorSalt, newTokenPair, successorsOf, type TokenPair } from './tokens.ts';

const day = 24 * 3_600_000;
/** Milliseconds of business time. */
const lifetimes = { accessToken: 3_600_000, idleSession: 30 * day, session: 90 * day };
/** Milliseconds in which the refresh token that was used last gives its successors again. */
const repeatWindow = 10_000;

/** A session with its present tokens, which only the client will know. */
export interface IssuedSession extends TokenPair {
  session: Session;
}

/** What became of a refresh token that somebody showed. `reused`: the session has been ended. */
export type Refresh =
  { kind: 'refreshed'; issued: IssuedSession } | { kind: 'reused'; session: Session } | { kind: 'refused' };

/** Starts a session of an account; written with the next flush. */
export function openSession(em: EntityManager, account: Account, origin: Origin, now: Date): IssuedSession {
  const tokens = newTokenPair();
  const expiresAt = later(now, lifetimes.session);
  const session = em.create(Session, {
    id: newId(),
    account,
    startedAt: now,
    expiresAt,
    endedAt: null,
    refreshedAt: null,
    ...origin,
    ...presentTokens(tokens, now, expiresAt),
  });
  em.create(RefreshToken, { hash: session.refreshTokenHash, session });
  return { session, ...tokens };
}

/** Takes a refresh token for the next pair, or recognises its reuse. Runs inside a transaction of `em`. */
export async function refreshSession(em: EntityManager, refreshToken: string, now: Date): Promise<Refresh> {
  const shown = await em.findOne(RefreshToken, hashOfToken(refreshToken));
  if (!shown) return { kind: 'refused' };
  // The lock makes parallel refreshes of a session take turns, and what they then read is what the last one left.
  const session = await em.findOne(Session, shown.session.id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (!session || session.endedAt || now >= session.refreshExpiresAt) return { kind: 'refused' };
  await em.populate(session, ['account']);
  if (session.account.status !== 'active') return { kind: 'refused' };

  if (shown.hash === session.refreshTokenHash) {
    return { kind: 'refreshed', issued: rotate(em, session, refreshToken, now) };
  }
  const { previousRefreshTokenHash, successorSalt, refreshedAt } = session;
  if (
    shown.hash === previousRefreshTokenHash &&
    successorSalt &&
    refreshedAt &&
    now <= later(refreshedAt, repeatWindow)
  ) {
    return { kind: 'refreshed', issued: { session, ...successorsOf(refreshToken, successorSalt) } };
  }
  session.endedAt = now;
  return { kind: 'reused', session };
}

/** Ends those of an account's sessions that still work; written with the next flush. */
export async function endSessionsOf(
  em: EntityManager,
  userId: string,
  which: FilterQuery<Session>,
  now: Date,
): Promise<Session[]> {
  const working = { account: userId, endedAt: null, refreshExpiresAt: { $gt: now } };
  const sessions = await em.find(Session, { $and: [working, which] });
  for (const session of sessions) session.endedAt = now;
  return sessions;
}

function rotate(em: EntityManager, session: Session, refreshToken: string, now: Date): IssuedSession {
  const successorSalt = newSuccessorSalt();
  const tokens = successorsOf(refreshToken, successorSalt);
  Object.assign(session, presentTokens(tokens, now, session.expiresAt), {
    previousRefreshTokenHash: session.refreshTokenHash,
    successorSalt,
    refreshedAt: now,
  });
  em.create(RefreshToken, { hash: session.refreshTokenHash, session });
  return { session, ...tokens };
}

function presentTokens({ accessToken, refreshToken }: TokenPair, now: Date, expiresAt: Date) {
  return {
    accessTokenHash: hashOfToken(accessToken),
    accessExpiresAt: earlier(later(now, lifetimes.accessToken), expiresAt),
    refreshTokenHash: hashOfToken(refreshToken),
    refreshExpiresAt: earlier(later(now, lifetimes.idleSession), expiresAt),
  };
}

function later(time: Date, milliseconds: number): Date {
  return new Date(time.getTime() + milliseconds);
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
