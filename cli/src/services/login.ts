import { text } from 'node:stream/consumers';
import { createSteamClient, SteamError } from '@steam-clone/sdk';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { loginTokens } from './identity.ts';

export interface Credentials {
  account: string;
  password: string;
  /** Of the authenticator, or a recovery code. */
  code?: string | undefined;
}

/**
 * Signs in and keeps the tokens for this store in the data directory. Gives the account's name. A code that the account
 * asks for and that was not given is asked for on the terminal, if there is one.
 */
export async function login(dataDirectory: string, url: string, credentials: Credentials): Promise<string> {
  const { account, password, code } = credentials;
  const steam = createSteamClient({ baseUrl: url, store: loginTokens(dataDirectory, url, account) });
  try {
    const session = await steam.users.login({ body: { account, password, ...(code !== undefined && { code }) } });
    return session.account.accountName;
  } catch (error) {
    const needsCode = error instanceof SteamError && error.code === 'second-factor-required';
    if (!needsCode || code !== undefined || !hasTerminal()) throw error;
    return login(dataDirectory, url, { ...credentials, code: await ask('Code of the authenticator:') });
  }
}

/** The password: from standard input when told so, else asked for on a terminal. */
export async function readPassword(account: string, fromInput: boolean): Promise<string> {
  if (fromInput) return (await text(process.stdin)).replace(/\r?\n$/, '');
  if (!hasTerminal()) {
    throw new CommandFailure('There is no terminal to ask for the password', {
      remedy: 'Hand it in: steam-clone login ACCOUNT --password-stdin < file',
      exitCode: exitCodes.usage,
    });
  }
  return ask(`Password of ${account}:`);
}

function hasTerminal(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

async function ask(question: string): Promise<string> {
  const { askPassword } = await import('../ui/ask-password.ts');
  const given = await askPassword(question);
  if (given === null) throw new CommandFailure('Not signed in', { exitCode: exitCodes.interrupted });
  return given;
}
