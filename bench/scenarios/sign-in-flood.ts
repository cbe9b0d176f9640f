import { operationRequest } from '../src/operation-request.ts';
import type { MeasuredStore, Scenario } from '../src/scenario.ts';

/** Sign-ins that are tried at once. */
const attackers = 16;

export const signInFlood: Scenario = {
  name: 'sign-in-flood',
  summary: 'Games from the database while many sign-ins with wrong passwords come in, beside the same without them.',
  connections: 4,
  p99Times: 2,
  writes: true,
  prepare: async ({ startStore, appIds }) => {
    const store = await startStore({ cacheBytes: '1' });
    const requests = appIds.slice(0, 5_000).map((id) => operationRequest('catalog.getGame', { path: { id } }));
    return { store: { ...store, during: () => flood(store) }, startBare: () => Promise.resolve(store), requests };
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
  // Heard from at once: a store that goes away in the middle ends them before anybody asks how they ended.
  const attacks = Promise.allSettled(Array.from({ length: attackers }, attack));
  return async () => {
    stopped = true;
    const broken = (await attacks).find((one) => one.status === 'rejected');
    if (broken) throw new Error('The flood of sign-ins broke off', { cause: broken.reason });
  };
}
