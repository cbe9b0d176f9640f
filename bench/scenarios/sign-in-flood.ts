import type { MeasuredStore, Scenario } from '../src/scenario.ts';

/** Sign-ins that are tried at once. */
const attackers = 16;

/** Games from the database while many sign-ins with wrong passwords come in, beside the same without them. */
export const signInFlood: Scenario = {
  name: 'sign-in-flood',
  connections: 4,
  p99Times: 2,
  prepare: async ({ startStore, appIds }) => {
    const store = await startStore({ cacheBytes: '1' });
    const targets = appIds.slice(0, 5_000).map((appId) => `/v1/games/${appId}`);
    return { bare: store, store: { ...store, during: () => flood(store) }, targets };
  },
};

/** Tries until it is told to stop; the load key lifts the limits that would end it at once. */
function flood({ url, loadKey }: MeasuredStore): () => Promise<void> {
  let stopped = false;
  const attack = async () => {
    for (let attempt = 0; !stopped; attempt++) {
      const headers = { 'content-type': 'application/json', 'steam-clone-load-key': loadKey ?? '' };
      const body = JSON.stringify({ account: `nobody-${attempt}`, password: 'not the right one' });
      await (await fetch(`${url}/v1/sessions`, { method: 'POST', headers, body })).body?.cancel();
    }
  };
  const attacks = Array.from({ length: attackers }, attack);
  return async () => {
    stopped = true;
    await Promise.all(attacks);
  };
}
