import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createSteamClient } from '@steam-clone/sdk';
import { freePort } from '@steam-clone/server/src/hosts/free-port.ts';
import { ended, steamClone } from './command-line.ts';
import type { MeasuredStore } from './scenario.ts';

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
  const child = steamClone(['start', '--no-seed', '--port', String(port), '--data-dir', dataDirectory], environment);
  const end = ended(child);
  const stop = async () => {
    child.kill('SIGTERM');
    await end;
  };
  try {
    const running = await Promise.race([announcementOf(child.pid, dataDirectory), end.then(() => null)]);
    if (!running) throw new Error(`The store of ${dataDirectory} did not start`);
    const { databases } = running;
    const loadKey = await makeLoadKey(url, dataDirectory);
    return { url, loadKey, databases, usage: () => usageOf(url, loadKey), stop };
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

async function makeLoadKey(url: string, dataDirectory: string): Promise<string> {
  const { account, password } = JSON.parse(readFileSync(path.join(dataDirectory, 'credentials.json'), 'utf8')) as {
    account: string;
    password: string;
  };
  const steam = createSteamClient({ baseUrl: url });
  await steam.users.login({ body: { account, password } });
  return (await steam.users.createLoadKey({ body: {} })).loadKey;
}

async function usageOf(url: string, loadKey: string): Promise<{ cpu: number; memory: number }> {
  const headers = { 'steam-clone-load-key': loadKey };
  const metrics = await (await fetch(`${url}/metrics`, { headers })).text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(metrics)?.[1]);
  return { cpu: read('process_cpu_seconds_total') * 1e6, memory: read('process_resident_memory_bytes') };
}
