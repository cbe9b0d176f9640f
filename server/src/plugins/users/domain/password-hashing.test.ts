import { describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { hashOfNothing, hashPassword, isOutdated, isPassword } from './password-hashing.ts';

describe('password hashes', () => {
  it('belong to one password, in every character', async () => {
    const hashed = await hashPassword('pässwörd 🎮');
    expect(await isPassword('pässwörd 🎮', hashed)).toBe(true);
    for (const wrong of ['pässwörd 🎮 ', 'password 🎮', 'Pässwörd 🎮', ''])
      expect(await isPassword(wrong, hashed)).toBe(false);
  });

  it('are argon2id with 19 MiB, 2 passes and 1 lane', async () => {
    expect(await hashPassword('x')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('are outdated when they were made with other parameters', async () => {
    expect(isOutdated(await hashPassword('x'))).toBe(false);
    expect(isOutdated(await hash('x', { memoryCost: 19_456, timeCost: 1, parallelism: 1 }))).toBe(true);
  });

  it("of nothing costs what today's hashes cost and belongs to no password", async () => {
    expect(isOutdated(hashOfNothing)).toBe(false);
    expect(await isPassword('', hashOfNothing)).toBe(false);
  });

  it('are refused, not queued for ever, when too many are asked for: 503 unavailable', async () => {
    const ends = await Promise.allSettled(Array.from({ length: 80 }, () => isPassword('x', hashOfNothing)));
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThanOrEqual(80 - 64);
    for (const reason of refused)
      expect(reason).toMatchObject({ code: 'unavailable', headers: { 'retry-after': '1' } });
  });

  it('takes an accented letter for the same however it is written', async () => {
    const passwordHash = await hashPassword('caf\u00e9 au lait');
    expect(await isPassword('cafe\u0301 au lait', passwordHash)).toBe(true);
    expect(await isPassword('cafe au lait', passwordHash)).toBe(false);
  });
});
