import { describe, expect, it } from '@jest/globals';
import { hashOfToken, newSuccessorSalt, newTokenPair, successorsOf } from './tokens.ts';

describe('tokens', () => {
  it('are of 256 random bits under their prefix', () => {
    const pairs = Array.from({ length: 100 }, newTokenPair);
    for (const { accessToken, refreshToken } of pairs) {
      expect(accessToken).toMatch(/^sca_[\w-]{43}$/);
      expect(refreshToken).toMatch(/^scr_[\w-]{43}$/);
    }
    expect(new Set(pairs.flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken])).size).toBe(200);
  });

  it('have the same successors under the same salt, and others under another', () => {
    const { refreshToken } = newTokenPair();
    const salt = newSuccessorSalt();
    expect(successorsOf(refreshToken, salt)).toEqual(successorsOf(refreshToken, salt));
    expect(successorsOf(refreshToken, newSuccessorSalt())).not.toEqual(successorsOf(refreshToken, salt));
    expect(successorsOf(newTokenPair().refreshToken, salt)).not.toEqual(successorsOf(refreshToken, salt));
  });

  it('are stored as a hash that does not hold them', () => {
    const { accessToken } = newTokenPair();
    expect(hashOfToken(accessToken)).toMatch(/^[\w-]{43}$/);
    expect(accessToken).not.toContain(hashOfToken(accessToken));
  });
});
