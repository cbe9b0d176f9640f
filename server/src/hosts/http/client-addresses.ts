import { BlockList, isIP, SocketAddress } from 'node:net';

/**
 * Finds the address of the client. `X-Forwarded-For` counts only as far as trusted proxies wrote it: it is read from the
 * right, and the first address that is not a trusted proxy is the client.
 */
export class ClientAddresses {
  readonly #trusted = new BlockList();

  /** `trustedProxies` are addresses or CIDR ranges. Throws an Error that names a wrong one. */
  constructor(trustedProxies: readonly string[]) {
    for (const given of trustedProxies) {
      const range = addressRange(given);
      if (range === null) throw new Error(`"${given}" is no address and no CIDR range`);
      this.#trusted.addSubnet(range.address, range.prefix, range.family);
    }
  }

  /** The client's address in its canonical form; empty when the socket (`peer` is its remote address) has none any more. */
  of(peer: string | undefined, forwardedFor: string | undefined): string {
    let client = unwrapped(peer ?? '');
    for (let end = forwardedFor?.length ?? 0; end > 0 && this.#trusts(client);) {
      const comma = forwardedFor?.lastIndexOf(',', end - 1) ?? -1;
      const hop = canonical(forwardedFor?.slice(comma + 1, end).trim() ?? '');
      // Nobody vouches for what stands left of something unreadable.
      if (hop === null) break;
      client = hop;
      end = comma;
    }
    return client;
  }

  #trusts(address: string): boolean {
    return address !== '' && this.#trusted.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
  }
}

/** An address such as `2001:db8::1` or a CIDR range such as `10.0.0.0/8`; null for anything else. */
export function addressRange(text: string): { address: string; prefix: number; family: 'ipv4' | 'ipv6' } | null {
  const [, address = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  const width = version === 4 ? 32 : 128;
  const prefix = bits === undefined ? width : Number(bits);
  return version === 0 || prefix > width ? null : { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** Reads `1.2.3.4`, `1.2.3.4:56`, `2001:db8::1` and `[2001:db8::1]:56`; null for anything else. */
function canonical(text: string): string | null {
  const address = /^\[(.*)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : null;
  return unwrapped(new SocketAddress({ address, family: 'ipv6' }).address);
}

/** IPv4 addresses look like `::ffff:1.2.3.4` on an IPv6 socket. */
function unwrapped(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
}
