import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { runConformance } from '../../conformance/src/run.ts';
import { openBrokenStore, type PassingRequest } from '../harness/broken-store.ts';
import { startTestStore } from '../harness/store.ts';

const uuid = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;
const time = /\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g;
const token = /\bsc[a-z]_[\w-]+/g;
/** Of an authenticator, and those that stand in for it. */
const secondFactor = /"code":"[^"]+"/g;
/** Of guests and of wishlists that are shared. */
const shortToken = /("guestToken":"|\/shared\/)[\w-]+/g;
const productKey = /\b[A-Z\d]{5}(-[A-Z\d]{5}){2}\b/g;
const companyId = /\/companies\/\d+/g;

/** A request without what only the store knows: ids, tokens, codes and what time it is. */
function shown({ method, target, headers, body }: PassingRequest): string {
  const key = headers['idempotency-key'] ?? '';
  return `${method} ${target} ${String(key)} ${body.toString('base64').length > 4_000 ? body.length : body.toString()}`
    .replace(uuid, 'ID')
    .replace(token, 'TOKEN')
    .replace(time, 'TIME')
    .replace(secondFactor, '"code":"CODE"')
    .replace(shortToken, '$1TOKEN')
    .replace(productKey, 'KEY')
    .replace(companyId, '/companies/ID');
}

/** The run has come to its clean-up, which is of no interest here. */
class Enough extends Error {}

/**
 * All that a run sends until it cleans up, sorted. Each once: who waits for what events bring asks as often as it takes. Answers come
 * late by what `delay` gives, in ms.
 */
async function requestsOf(seed: number, delay: (count: number) => number): Promise<string[]> {
  const store = await startTestStore({ sandbox: true, packages: [] });
  const recorder = await openBrokenStore(store.client.url);
  const requests: string[] = [];
  recorder.plant(async (request, forward) => {
    // An authenticator's code works once in its half minute, so how often one is tried depends on the time.
    if (!request.target.includes('/second-factor')) requests.push(shown(request));
    const answer = await forward(request);
    await sleep(delay(requests.length));
    return answer;
  });
  const { administrator } = store.client;
  const options = { seed, administrator, readsOnly: null, fuzz: 120, readMail: null, embedded: true };
  const only = ['schemas', 'statuses', 'idempotency', 'fuzz'];
  const step = (label: string) => {
    if (label.startsWith('Removing')) throw new Enough();
  };
  await expect(runConformance(recorder.url, { ...options, only }, { step, update: () => {} })).rejects.toThrow(Enough);
  await recorder.close();
  return [...new Set(requests)].sort();
}

it('sends the same for the same seed, however long each answer takes', async () => {
  const first = await requestsOf(7, () => 0);
  const second = await requestsOf(7, (count) => (count % 7 === 0 ? 6 : 0));
  expect(first.length).toBeGreaterThan(800);
  expect(second).toEqual(first);
}, 900_000);
