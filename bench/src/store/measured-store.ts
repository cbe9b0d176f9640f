import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fetchUnderKey } from '../fetch-under-key.ts';
import { createSteamClient, type SteamClient } from '@steam-clone/sdk';
import { freePort } from '@steam-clone/server/src/hosts/free-port.ts';
import type { MeasuredStore } from '../scenario.ts';
import { steamClone } from './command-line.ts';
import { postmasterOf } from './postgres-usage.ts';
import { processUsage } from './processor-time.ts';
import { untilSettled } from './settled.ts';

/** Ms that a store may take to be ready. */
const patience = 60_000;

/**
 * Starts a store as a user would, by the command line, and waits until it is ready. Limits, metrics and request log are
 * on; the log is thrown away.
 */
export async function startMeasuredStore(
  dataDirectory: string,
  environment: Record<string, string> = {},
): Promise<MeasuredStore> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = steamClone(['start', '--no-seed', '--port', String(port), '--data-dir', dataDirectory], environment);
  const stop = async () => {
    child.kill();
    await child.ended;
  };
  try {
    const running = await Promise.race([announcementOf(child.pid, dataDirectory), child.ended.then(() => null)]);
    if (!running) throw new Error(`The store of ${dataDirectory} did not start: ${child.words()}`);
    const readyAfter = performance.now() - began;
    const { databases } = running;
    const { loadKey } = await administratorOf(url, dataDirectory).users.createLoadKey({ body: { seconds: 86_400 } });
    const steam = administratorOf(url, dataDirectory, loadKey);
    const postgres = postmasterOf(dataDirectory);
    const usage = async () => processUsage(running.pid) ?? (await usageOf(url, loadKey));
    const settled = () => untilSettled(url, loadKey);
    return { url, loadKey, databases, steam, postgres, readyAfter, usage, settled, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Announcement {
  pid: number;
  /** Empty until the store is ready. */
  addresses: { api?: string };
  /** URL by plugin. */
  databases: Record<string, string>;
}

/** What a store writes into its data directory when it is ready; one that was killed has left its own there. */
async function announcementOf(pid: number | undefined, dataDirectory: string): Promise<Announcement | null> {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const announcement = readAnnouncement(dataDirectory);
    if (announcement?.pid === pid && announcement?.addresses.api) return announcement;
    await delay(50);
  }
  return null;
}

/** Null while there is none, or only a part. */
function readAnnouncement(dataDirectory: string): Announcement | null {
  try {
    return JSON.parse(readFileSync(path.join(dataDirectory, 'running.json'), 'utf8')) as Announcement;
  } catch {
    return null;
  }
}

function administratorOf(url: string, dataDirectory: string, loadKey: string | null = null): SteamClient {
  const { account, password } = JSON.parse(readFileSync(path.join(dataDirectory, 'credentials.json'), 'utf8')) as {
    account: string;
    password: string;
  };
  return createSteamClient({ baseUrl: url, credentials: { account, password }, fetch: fetchUnderKey(loadKey) });
}

/** What a store tells of itself at /metrics; null when it does not tell, as through a proxy. */
export async function usageOf(url: string, loadKey: string): Promise<{ cpu: number; memory: number } | null> {
  const answer = await fetch(`${url}/metrics`, { headers: { 'steam-clone-load-key': loadKey } });
  const metrics = await answer.text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1] ?? Number.NaN);
  const cpu = read('process_cpu_seconds_total') * 1e6;
  const memory = read('process_resident_memory_bytes');
  return answer.ok && !Number.isNaN(cpu + memory) ? { cpu, memory } : null;
}
