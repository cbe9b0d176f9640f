import { SteamConnectionError } from '@steam-clone/sdk';

/** Addresses of a store by what they are for. */
export type Addresses = Record<string, string>;

export function addressesOf(url: string): Addresses {
  return {
    API: url,
    Documentation: `${url}/docs`,
    'OpenAPI document': `${url}/openapi.json`,
    Health: `${url}/readyz`,
    Metrics: `${url}/metrics`,
  };
}

/** Throws a `SteamConnectionError` unless a store answers there. */
export async function checkAlive(url: string): Promise<void> {
  const answer = await fetch(`${url}/livez`, { signal: AbortSignal.timeout(5_000) }).catch((error: Error) => {
    const { message } = (error.cause ?? error) as Error;
    throw new SteamConnectionError('unreachable', `No answer from ${url}: ${message}`, error);
  });
  if (!answer.ok) throw new SteamConnectionError('not-a-store', `${url}/livez answered ${answer.status}`);
}
