import { join } from 'node:path';
import { createSteamClient, type SteamClient } from '@steam-clone/sdk';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { findIdentity, type Identity } from './identity.ts';
import { readPrivateJson } from './private-file.ts';

export interface ConnectionOptions {
  url?: string | undefined;
  'data-dir': string;
}

export interface Connection {
  url: string;
  identity: Identity;
  steam: SteamClient;
}

/** `running.json`: what a running store says of itself in its data directory. */
export interface RunningStoreFile {
  pid: number;
  addresses: Record<string, string>;
  /** PostgreSQL URL by plugin. */
  databases?: Record<string, string>;
}

const defaultUrl = 'http://127.0.0.1:8000';

/** A client of the store that the flags name, signed in as whoever is known for it. */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  const url = await findUrl(options);
  const identity = await findIdentity(options['data-dir'], url);
  const { tokens: store, credentials } = identity;
  return { url, identity, steam: createSteamClient({ baseUrl: url, store, ...(credentials && { credentials }) }) };
}

/** The given address, else that of the store running on the data directory, else the usual one. */
export async function findUrl({ url, 'data-dir': dataDirectory }: ConnectionOptions): Promise<string> {
  const given = url ?? (await readRunningStore(dataDirectory))?.addresses['api'] ?? defaultUrl;
  if (URL.canParse(given) && /^https?:/.test(given)) return given.replace(/\/+$/, '');
  throw new CommandFailure(`"${given}" is not the address of a store`, {
    remedy: `Give one such as ${defaultUrl} with --url or STEAM_CLONE_URL.`,
    exitCode: exitCodes.usage,
  });
}

export function readRunningStore(dataDirectory: string): Promise<RunningStoreFile | null> {
  return readPrivateJson<RunningStoreFile>(join(dataDirectory, 'running.json'));
}
