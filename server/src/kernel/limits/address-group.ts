/** Groups of IPv6 addresses that were asked for before: to work them out takes longer than all the rest of a limit. */
const knownGroups = new Map<string, string>();

/** What is limited as one client: an IPv4 address, or the /64 that an IPv6 client can choose its addresses from. */
export function addressGroup(address: string): string {
  if (!address.includes(':')) return address;
  let group = knownGroups.get(address);
  if (group === undefined) {
    if (knownGroups.size === 4096) knownGroups.clear();
    knownGroups.set(address, (group = firstGroups(address)));
  }
  return group;
}

function firstGroups(address: string): string {
  const padded = address.startsWith(':') ? `0${address}` : address;
  const colons = padded.split(':').length - 1;
  return padded
    .replace('::', `:${'0:'.repeat(8 - colons)}`)
    .split(':', 4)
    .join(':');
}
