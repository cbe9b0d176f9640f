import type { Sent } from '../instance/exchange.ts';

export function withHeader(sent: Sent, name: string, value: string): Sent {
  return { ...sent, headers: { ...sent.headers, [name]: value } };
}

/** Adds to the query as it is written. */
export function withQuery(sent: Sent, query: string): Sent {
  return { ...sent, path: `${sent.path}${sent.path.includes('?') ? '&' : '?'}${query}` };
}
