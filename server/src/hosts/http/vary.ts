import type { OutgoingHttpHeader } from 'node:http';

/** The header Vary of an answer that depends on the request headers that any of these name. */
export function varyOf(...given: (OutgoingHttpHeader | undefined)[]): { vary?: string } {
  const byName = new Map<string, string>();
  for (const name of given.join(',').split(',')) {
    const known = name.trim();
    if (known !== '' && !byName.has(known.toLowerCase())) byName.set(known.toLowerCase(), known);
  }
  return byName.size === 0 ? {} : { vary: [...byName.values()].join(', ') };
}
