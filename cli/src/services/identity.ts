import { join } from 'node:path';
import type { Credentials, Tokens, TokenStore } from '@steam-clone/sdk';
import { readPrivateJson, writePrivateJson } from './private-file.ts';

/** `credentials.json`, which the first start of a store writes for its administrator. */
export interface AdministratorFile extends Credentials, Partial<Tokens> {
  /** The store that it belongs to; the password is sent nowhere else. */
  url: string;
}

/** `logins.json`: who signed in with `steam-clone login`, by address of the store. */
type LoginsFile = Record<string, { account: string } & Tokens>;

/** Who the commands act as. */
export interface Identity {
  kind: 'login' | 'administrator' | 'nobody';
  account: string | null;
  /** For an administrator: signs in again by itself. */
  credentials?: Credentials;
  tokens: TokenStore;
}

/** The login for this store, else its administrator when the store lives in this data directory, else nobody. */
export async function findIdentity(dataDirectory: string, url: string): Promise<Identity> {
  const login = (await readLogins(dataDirectory))[originOf(url)];
  if (login) return { kind: 'login', account: login.account, tokens: loginTokens(dataDirectory, url, login.account) };

  const file = join(dataDirectory, 'credentials.json');
  const administrator = await readPrivateJson<AdministratorFile>(file);
  if (administrator && originOf(administrator.url) === originOf(url)) {
    const { account, password } = administrator;
    return { kind: 'administrator', account, credentials: { account, password }, tokens: administratorTokens(file) };
  }
  return { kind: 'nobody', account: null, tokens: loginTokens(dataDirectory, url, '') };
}

/** Tokens of a login; saving null forgets the login. */
export function loginTokens(dataDirectory: string, url: string, account: string): TokenStore {
  return {
    async load() {
      return (await readLogins(dataDirectory))[originOf(url)] ?? null;
    },
    async save(tokens) {
      const logins = await readLogins(dataDirectory);
      if (tokens) logins[originOf(url)] = { account, ...tokens };
      else delete logins[originOf(url)];
      await writePrivateJson(join(dataDirectory, 'logins.json'), logins);
    },
  };
}

function administratorTokens(file: string): TokenStore {
  return {
    async load() {
      const { accessToken, refreshToken } = (await readPrivateJson<AdministratorFile>(file)) ?? {};
      return accessToken ? { accessToken, refreshToken } : null;
    },
    async save(tokens) {
      const kept = await readPrivateJson<AdministratorFile>(file);
      if (!kept) return;
      const { account, password, url } = kept;
      await writePrivateJson(file, { account, password, ...tokens, url });
    },
  };
}

async function readLogins(dataDirectory: string): Promise<LoginsFile> {
  return (await readPrivateJson<LoginsFile>(join(dataDirectory, 'logins.json'))) ?? {};
}

/** One store has one address however it is written: `localhost` is 127.0.0.1. */
function originOf(url: string): string {
  const { origin } = new URL(url);
  return origin.replace('//localhost', '//127.0.0.1');
}
