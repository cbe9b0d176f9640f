import { text } from 'node:stream/consumers';
import { createSteamClient } from '@steam-clone/sdk';
import { CommandFailure, exitCodes } from '../exit-codes.ts';
import { loginTokens } from './identity.ts';

/** Signs in and keeps the tokens for this store in the data directory. Gives the account's name. */
export async function login(dataDirectory: string, url: string, account: string, password: string): Promise<string> {
  const steam = createSteamClient({ baseUrl: url, store: loginTokens(dataDirectory, url, account) });
  const session = await steam.users.login({ body: { account, password } });
  return session.account.accountName;
}

/** The password: from standard input when told so, else asked for on a terminal. */
export async function readPassword(account: string, fromInput: boolean): Promise<string> {
  if (fromInput) return (await text(process.stdin)).replace(/\r?\n$/, '');
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new CommandFailure('There is no terminal to ask for the password', {
      remedy: 'Hand it in: steam-clone login ACCOUNT --password-stdin < file',
      exitCode: exitCodes.usage,
    });
  }
  const { askPassword } = await import('../ui/ask-password.ts');
  const given = await askPassword(`Password of ${account}:`);
  if (given === null) throw new CommandFailure('Not signed in', { exitCode: exitCodes.interrupted });
  return given;
}
