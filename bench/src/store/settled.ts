import { setTimeout as delay } from 'node:timers/promises';

/** Ms for which nothing may wait: a store tells of its outboxes as they were up to a second ago. */
const quiet = 1_100;
const interval = 100;
/** Ms. An import of all of Steam is followed by some minutes of copies. */
const patience = 15 * 60_000;
const waiting = /^steam_clone_(?:outbox_unrelayed\{|queue_jobs\{[^}]*state="(?:waiting|active|delayed)").*\} (\d+)/gm;

/**
 * Waits until a store has done what follows on what it was asked: its outboxes are empty and no job waits or runs, by its own
 * metrics. A store that does not tell, as through a proxy, is not waited for.
 */
export async function untilSettled(url: string, loadKey: string, signal?: AbortSignal): Promise<void> {
  const until = performance.now() + patience;
  for (let since: number | null = null; ; await delay(interval, undefined, { signal })) {
    const work = await workOf(url, loadKey);
    if (work === null) return;
    const now = performance.now();
    since = work === 0 ? (since ?? now) : null;
    if (since !== null && now - since >= quiet) return;
    if (now > until) throw new Error(`The store at ${url} still has ${work} events and jobs to work on`);
  }
}

async function workOf(url: string, loadKey: string): Promise<number | null> {
  const answer = await fetch(`${url}/metrics`, { headers: { 'steam-clone-load-key': loadKey } });
  const metrics = await answer.text();
  return answer.ok ? workIn(metrics) : null;
}

/** Events and jobs that wait or are worked on; null in what are not the metrics of a store. */
export function workIn(metrics: string): number | null {
  const counts = [...metrics.matchAll(waiting)].map(([, count]) => Number(count));
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}
