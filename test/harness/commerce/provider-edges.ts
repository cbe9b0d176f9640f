import { processOf } from './simulated-process.ts';

const suffix = '.provider.test';

/** Makes what simulated processes ask the payment provider at `url` pass them, until the function is called that this gives. */
export function watchProvider(url: string): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const asked = new URL(String(input));
    const process = asked.hostname.endsWith(suffix) ? processOf(asked.hostname.slice(0, -suffix.length)) : undefined;
    if (!process) return fetch(input, init);
    const [, what] = asked.pathname.split('/');
    return process.pass(
      `provider ${init?.method ?? 'GET'} ${what}`,
      () => fetch(url + asked.pathname + asked.search, init),
      () => new TypeError('fetch failed'),
    );
  };
  return () => void (globalThis.fetch = fetch);
}
