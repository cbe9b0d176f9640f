import { BlockList, isIP, SocketAddress } from 'node:net';

/**
 * Finds the address of the client. `X-Forwarded-For` counts only as far as trusted proxies wrote it: it is read from the
 * right, and the first address that is not a trusted proxy is the client.
 */
export class ClientAddresses {
  readonly #trusted = new BlockList();

  /** `trustedProxies` are addresses or CIDR ranges. Throws an Error that names a wrong one. */
  constructor(trustedProxies: readonly string[]) {
    for (const range of trustedProxies) {
      const [address = '', bits] = range.split('/');
      const version = isIP(address);
      const width = version === 4 ? 32 : 128;
      const prefix = bits === undefined ? width : /^\d{1,3}$/.test(bits) ? Number(bits) : Infinity;
      if (version === 0 || prefix > width) {
        throw new Error(
          `"${range}" is no address and no CIDR range; expected something like 10.0.0.0/8 or 2001:db8::1`,
        );
      }
      this.#trusted.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6');
    }
  }

  /**
   * The client's address in its canonical form, IPv4 in IPv6 unwrapped. `peer` is the socket's remote address; an empty
   * string stands for a socket that has none (any more).
   */
  of(peer: string | undefined, forwardedFor: string | undefined): string {
    let client = peer === undefined ? '' : unwrapped(peer);
    if (!forwardedFor || !this.#trusts(client)) return client;
    for (let end = forwardedFor.length; end > 0;) {
      const comma = forwardedFor.lastIndexOf(',', end - 1);
      const hop = canonical(forwardedFor.slice(comma + 1, end).trim());
      // Nobody vouches for what stands left of something unreadable.
      if (hop === null) return client;
      client = hop;
      if (!this.#trusts(hop)) return client;
      end = comma;
    }
    return client;
  }

  #trusts(address: string): boolean {
    return address !== '' && this.#trusted.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
  }
}

/** What is limited as one client: an IPv4 address, or the /64 that an IPv6 client can choose its addresses from. */
export function addressGroup(address: string): string {
  if (!address.includes(':')) return address;
  const gap = address.indexOf('::');
  if (gap < 0) return address.split(':', 4).join(':');
  const head = address.slice(0, gap).split(':').filter(Boolean);
  const tail = address
    .slice(gap + 2)
    .split(':')
    .filter(Boolean);
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':');
}

/** Reads `1.2.3.4`, `1.2.3.4:56`, `2001:db8::1` and `[2001:db8::1]:56`; null for anything else. */
function canonical(text: string): string | null {
  const bare = /^\[(.*)\](?::\d{1,5})?$/.exec(text)?.[1] ?? /^([\d.]+):\d{1,5}$/.exec(text)?.[1] ?? text;
  if (isIP(bare) === 4) return bare;
  return isIP(bare) === 6 ? unwrapped(new SocketAddress({ address: bare, family: 'ipv6' }).address) : null;
}

function unwrapped(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
}
