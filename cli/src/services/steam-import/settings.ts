import { createHash } from 'node:crypto';
import {
  type CallRate,
  defaultAddresses,
  defaultRates,
  isAppId,
  type SteamHost,
  type SteamSettings,
} from '@steam-clone/seed/steam';
import { CommandFailure, exitCodes } from '../../exit-codes.ts';
import { parseDuration } from '../duration.ts';

/** Which apps: exactly one of them. */
export interface Selection {
  apps?: string[] | undefined;
  top?: number | undefined;
  all?: boolean | undefined;
  /** Of each app, from SteamSpy. */
  tags?: boolean | undefined;
}

export interface SteamFlags extends Selection {
  country: string;
  'store-url'?: string | undefined;
  'api-url'?: string | undefined;
  'steamspy-url'?: string | undefined;
  'store-rate'?: string | undefined;
  'api-rate'?: string | undefined;
  'steamspy-rate'?: string | undefined;
}

const hosts: SteamHost[] = ['store', 'api', 'steamspy'];

/** Addresses, rates and the key. A `CommandFailure` tells what is wrong with one; it never shows the key. */
export function settingsOfFlags(
  flags: SteamFlags,
  key: string | undefined,
): SteamSettings & { rates: Record<SteamHost, CallRate> } {
  const addresses = { ...defaultAddresses };
  const rates = { ...defaultRates };
  for (const host of hosts) {
    const [address, rate] = [flags[`${host}-url`], flags[`${host}-rate`]];
    if (address !== undefined) addresses[host] = addressOf(address, `--${host}-url`);
    if (rate !== undefined) rates[host] = rateOf(rate, `--${host}-rate`);
  }
  if (key && !/^[\w.-]{1,128}$/.test(key)) {
    throw wrong('STEAM_API_KEY holds no key', 'A key is 32 hexadecimal digits, without anything around them.');
  }
  return { addresses, rates, key: key || undefined };
}

function addressOf(text: string, flag: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash)
    return url.href;
  throw wrong(`${flag}: this is not the address of a server`, `Give one such as ${defaultAddresses.store}.`);
}

/** `200/5m` */
function rateOf(text: string, flag: string): CallRate {
  const [, calls, per] = /^(\d{1,7})\/(\w+)$/.exec(text) ?? [];
  if (!per || Number(calls) === 0) throw wrong(`${flag} ${text} is not a rate`, 'Write one such as 200/5m or 1/s.');
  return { calls: Number(calls), per: parseDuration(/^\d/.test(per) ? per : `1${per}`) };
}

/** The appids of `--apps`, each once. */
export function appIdsOf(texts: readonly string[]): number[] {
  const ids = texts.map((text) => {
    const appId = /^\d{1,10}$/.test(text.trim()) ? Number(text) : 0;
    if (isAppId(appId)) return appId;
    throw wrong(`--apps: "${text}" is not an appid`, 'Give numbers such as 730,570; --top N needs none.');
  });
  return [...new Set(ids)];
}

/** Two letters, in lower case. */
export function countryOf(text: string): string {
  if (/^[a-z]{2}$/i.test(text)) return text.toLowerCase();
  throw wrong(`--country ${text} is not a country`, 'Give its two letters, such as us, de or jp.');
}

/** What a journal is for, in words. */
export function subjectOf(selection: Selection, country: string, url: string | undefined): string {
  const into = url === undefined ? 'the store of its directory' : new URL(url).origin;
  const tags = selection.tags ? ' with tags' : '';
  return `${selectionOf(selection)}${tags}, prices of ${country}, into ${into}`;
}

function selectionOf({ apps, top, all }: Selection): string {
  if (all) return 'all apps';
  if (top !== undefined) return `the top ${top}`;
  const list = appIdsOf(apps ?? []).join();
  if (list.length <= 60) return `apps ${list}`;
  return `apps ${list.slice(0, 40)}... (${createHash('sha256').update(list).digest('hex').slice(0, 12)})`;
}

function wrong(message: string, remedy: string): CommandFailure {
  return new CommandFailure(message, { remedy, exitCode: exitCodes.usage });
}
