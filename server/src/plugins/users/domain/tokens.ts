import { createHash, createHmac, randomBytes } from 'node:crypto';

/** An access and a refresh token of 256 random bits each. They are told to the client and never stored. */
export interface TokenPair {
  accessToken: string;
  refreshToken: string;
}

export function newTokenPair(): TokenPair {
  return named(randomBytes(32), randomBytes(32));
}

/** What goes with a used refresh token, so that its successors can be made again. */
export function newSuccessorSalt(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The pair that follows on a refresh token: the same one whenever it is asked for. The salt alone, which is all that
 * the database holds, gives nothing away.
 */
export function successorsOf(refreshToken: string, salt: string): TokenPair {
  const derive = (purpose: string): Buffer => createHmac('sha256', refreshToken).update(`${purpose} ${salt}`).digest();
  return named(derive('access'), derive('refresh'));
}

/** The form in which a token is stored and looked up. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function named(access: Buffer, refresh: Buffer): TokenPair {
  return { accessToken: `sca_${access.toString('base64url')}`, refreshToken: `scr_${refresh.toString('base64url')}` };
}
