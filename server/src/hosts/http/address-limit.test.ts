import { describe, expect, it } from '@jest/globals';
import { AddressLimit } from './address-limit.ts';

const options = { burst: 3, perSecond: 2, addresses: 1000 };

describe('AddressLimit', () => {
  it('allows a burst, then refuses and says when the next request may come', () => {
    const limit = new AddressLimit(options);
    expect(limit.take('192.0.2.1', 0)).toEqual({ allowed: true, limit: 3, remaining: 2, resetSeconds: 1 });
    expect(limit.take('192.0.2.1', 0)).toEqual({ allowed: true, limit: 3, remaining: 1, resetSeconds: 1 });
    expect(limit.take('192.0.2.1', 0)).toEqual({ allowed: true, limit: 3, remaining: 0, resetSeconds: 2 });
    expect(limit.take('192.0.2.1', 0)).toEqual({ allowed: false, limit: 3, remaining: 0, resetSeconds: 1 });
  });

  it('gives requests back with time, never more than the burst', () => {
    const limit = new AddressLimit(options);
    for (let request = 0; request < 4; request += 1) limit.take('192.0.2.1', 0);
    expect(limit.take('192.0.2.1', 499).allowed).toBe(false);
    expect(limit.take('192.0.2.1', 500).allowed).toBe(true);
    expect(limit.take('192.0.2.1', 501).allowed).toBe(false);
    expect(limit.take('192.0.2.1', 3_600_000).remaining).toBe(2);
  });

  it('does not let refused requests push the reset away', () => {
    const limit = new AddressLimit(options);
    for (let request = 0; request < 100; request += 1) limit.take('192.0.2.1', 0);
    expect(limit.take('192.0.2.1', 500).allowed).toBe(true);
  });

  it('counts addresses apart, and IPv6 addresses of one /64 together', () => {
    const limit = new AddressLimit({ ...options, burst: 1 });
    expect(limit.take('192.0.2.1', 0).allowed).toBe(true);
    expect(limit.take('192.0.2.2', 0).allowed).toBe(true);
    expect(limit.take('2001:db8:0:1::1', 0).allowed).toBe(true);
    expect(limit.take('2001:db8:0:1:ffff::2', 0).allowed).toBe(false);
    expect(limit.take('2001:db8:0:2::1', 0).allowed).toBe(true);
  });

  it('does not free a limited address by a flood of new ones', () => {
    const limit = new AddressLimit({ ...options, addresses: 50 });
    for (let request = 0; request < 4; request += 1) limit.take('192.0.2.1', 0);
    for (let index = 0; index < 5_000; index += 1) limit.take(`10.0.${index >> 8}.${index & 255}`, 1);
    expect(limit.take('192.0.2.1', 2).allowed).toBe(false);
  });
});
