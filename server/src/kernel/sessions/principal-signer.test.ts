import { describe, expect, it, jest } from '@jest/globals';
import { PrincipalSigner } from './principal-signer.ts';
import { installation } from './principal.ts';

const [old, current] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

describe('a signed principal', () => {
  it('is accepted by its audience, for 30 seconds', () => {
    jest.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') });
    try {
      const signer = new PrincipalSigner({ signing: current, accepted: [current] }, 'catalog');
      const token = signer.sign(installation, 'catalog');
      jest.advanceTimersByTime(30_000);
      expect(signer.verify(token)).toEqual(installation);
      jest.advanceTimersByTime(1);
      expect(() => signer.verify(token)).toThrow('The principal has expired.');
      expect(signer.accepts(token)).toBe(false);
    } finally {
      jest.useRealTimers();
    }
  });

  it('is refused by others', () => {
    const keys = { signing: current, accepted: [current] };
    const token = new PrincipalSigner(keys, 'gateway').sign(installation, 'catalog');
    expect(() => new PrincipalSigner(keys, 'users').verify(token)).toThrow('was signed for another plugin');
  });

  it('outlives a new secret as long as the old one is accepted', () => {
    const token = new PrincipalSigner({ signing: old, accepted: [old] }, 'gateway').sign(installation, 'catalog');
    const overlap = new PrincipalSigner({ signing: current, accepted: [current, old] }, 'catalog');
    expect(overlap.verify(token)).toEqual(installation);
    const after = new PrincipalSigner({ signing: current, accepted: [current] }, 'catalog');
    expect(after.refusal(token)).toMatchObject({
      code: 'invalid-principal',
      detail: 'The principal is not signed by this installation.',
    });
    const next = overlap.sign(installation, 'catalog');
    expect(after.verify(next)).toEqual(installation);
  });
});
