import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openInstallationSecret } from '../../server/src/hosts/configuration/installation-secret.ts';
import { loadKeyHeader } from '../../server/src/kernel/limits/load-key.ts';
import type { Principal } from '../../server/src/kernel/sessions/principal.ts';
import { principalHeader, PrincipalSigner } from '../../server/src/kernel/sessions/principal-signer.ts';
import { type Answer, ask } from './ask.ts';

/** A request as a test writes it. */
export interface Sent {
  method?: string;
  /** Path and query. */
  path: string;
  /** Access token. */
  token?: string | undefined;
  headers?: Record<string, string>;
  /** A JSON body. */
  json?: unknown;
  /** A body as it is. */
  body?: string | Buffer;
  /** Limits refuse it; without this they only count it. */
  limited?: boolean;
}

/** Somebody who is signed in. */
export interface SignedIn {
  userId: string;
  account: string;
  token: string;
}

export interface StoreAddress {
  url: string;
  /** Base URLs of the processes of the split form, by name; empty for one process. */
  origins: Record<string, string>;
  /** Its data directory. */
  directory: string;
}

const password = 'four unrelated words here';

/** Sends requests to a running store. */
export class StoreClient {
  readonly url: string;
  readonly #address: StoreAddress;
  readonly #signer: PrincipalSigner;
  /** Access token of the account `admin`. */
  readonly administrator: string;
  #loadKey = '';

  private constructor(address: StoreAddress, administrator: string) {
    this.url = address.url;
    this.#address = address;
    this.#signer = new PrincipalSigner(openInstallationSecret(address.directory), 'test');
    this.administrator = administrator;
  }

  static async of(address: StoreAddress): Promise<StoreClient> {
    const credentials = readFileSync(path.join(address.directory, 'credentials.json'), 'utf8');
    const client = new StoreClient(address, (JSON.parse(credentials) as { accessToken: string }).accessToken);
    const made = await client.send({ method: 'POST', path: '/v1/load-keys', token: client.administrator, json: {} });
    client.#loadKey = jsonOf<{ loadKey: string }>(made).loadKey;
    return client;
  }

  /** Sends a request to the address that clients use. */
  send({ path: target, token, headers = {}, limited = false, ...question }: Sent, url = this.url): Promise<Answer> {
    return ask(url + target, {
      ...question,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(!limited && this.#loadKey !== '' && { [loadKeyHeader]: this.#loadKey }),
        ...(question.body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
    });
  }

  /** Sends a request to a plugin as another process of the installation does, with a signed principal. */
  sendAs(principal: Principal, plugin: string, sent: Sent): Promise<Answer> {
    const { origins, url } = this.#address;
    const audience = origins[plugin] === undefined ? 'store' : plugin;
    const headers = { ...sent.headers, [principalHeader]: this.sign(principal, audience) };
    return this.send({ ...sent, headers }, origins[plugin] ?? url);
  }

  /** A principal that a process of the name accepts. */
  sign(principal: Principal, audience: string): string {
    return this.#signer.sign(principal, audience);
  }

  /** A new account, signed in. */
  async player(): Promise<SignedIn> {
    const account = `player_${randomUUID().slice(0, 8)}`;
    const registration = { accountName: account, email: `${account}@example.com`, password };
    const registered = await this.send({ method: 'POST', path: '/v1/accounts', json: registration });
    return { userId: jsonOf<{ id: string }>(registered).id, account, token: await this.signIn(account) };
  }

  /** A new session of an account that `player` has made; gives its access token. */
  async signIn(account: string): Promise<string> {
    const answer = await this.send({ method: 'POST', path: '/v1/sessions', json: { account, password } });
    return jsonOf<{ accessToken: string }>(answer).accessToken;
  }

  /** A note of somebody, as the answer shows it. */
  async note({ token }: Pick<SignedIn, 'token'>, content: object = {}): Promise<{ id: string; version: number }> {
    const headers = { 'idempotency-key': randomUUID() };
    const json = { title: `note ${randomUUID()}`, ...content };
    return jsonOf(await this.send({ method: 'POST', path: '/v1/notes', token, headers, json }));
  }
}

/** The body of a success. Throws when it is none. */
export function jsonOf<Body>({ status, text }: Answer): Body {
  if (status >= 300) throw new Error(`The store answered ${status}: ${text}`);
  return JSON.parse(text) as Body;
}
