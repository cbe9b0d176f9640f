import { describe, expect, it } from '@jest/globals';
import { ClientAddresses } from './client-addresses.ts';

describe('ClientAddresses', () => {
  const addresses = new ClientAddresses(['10.0.0.0/8', '2001:db8:ffff::/48', '192.0.2.7']);

  it.each([
    ['the peer without a header', '203.0.113.5', undefined, '203.0.113.5'],
    ['the peer that is no trusted proxy, whatever it says', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
    ['what a trusted proxy says', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    [
      'what the last trusted proxy says, not what the client made up',
      '10.0.0.1',
      '1.1.1.1, 198.51.100.1',
      '198.51.100.1',
    ],
    ['the first untrusted one from the right', '10.0.0.1', '1.1.1.1, 198.51.100.1, 10.2.3.4', '198.51.100.1'],
    ['the leftmost when all are trusted', '10.0.0.1', '10.9.9.9,10.2.3.4', '10.9.9.9'],
    ['the proxy when it forwards garbage', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['nothing left of garbage', '10.0.0.1', '1.1.1.1, , 10.2.3.4', '10.2.3.4'],
    ['an IPv4 peer on an IPv6 socket', '::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['an IPv4 address written as IPv6', '10.0.0.1', '::FFFF:c633:6401', '198.51.100.1'],
    ['an IPv6 client in one spelling', '2001:db8:ffff::1', '2001:0DB8:0:0:0:0:0:9', '2001:db8::9'],
    ['addresses with ports', '192.0.2.7', '[2001:db8::9]:4711', '2001:db8::9'],
    ['addresses with ports, IPv4', '192.0.2.7', '198.51.100.1:4711', '198.51.100.1'],
    ['nothing for a socket that is gone', undefined, '198.51.100.1', ''],
  ])('gives %s', (_, peer, forwardedFor, expected) => {
    expect(addresses.of(peer, forwardedFor)).toBe(expected);
  });

  it('believes nobody without trusted proxies', () => {
    expect(new ClientAddresses([]).of('127.0.0.1', '198.51.100.1')).toBe('127.0.0.1');
  });

  it.each(['proxy.internal', '10.0.0.0/33', '10.0.0.0/x', '2001:db8::/129', ''])(
    'refuses %j as a trusted proxy',
    (range) => {
      expect(() => new ClientAddresses([range])).toThrow(`"${range}" is no address and no CIDR range`);
    },
  );

  it('reads a header of 16 kB fast', () => {
    const header = '10.1.1.1, '.repeat(1_600);
    const started = performance.now();
    expect(addresses.of('10.0.0.1', header)).toBe('10.0.0.1');
    expect(addresses.of('10.0.0.1', `${header}10.1.1.1`)).toBe('10.1.1.1');
    expect(performance.now() - started).toBeLessThan(50);
  });
});
