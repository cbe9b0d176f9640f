import { Args, Flags } from '@oclif/core';
import { findUrl } from '../services/connection.ts';
import { login, readPassword } from '../services/login.ts';
import { connectionFlags, StoreCommand } from '../store-command.ts';

export class Login extends StoreCommand {
  static override summary = 'Sign in to a store; later commands act as this account.';
  static override examples = [
    '<%= config.bin %> <%= command.id %> alice',
    '<%= config.bin %> <%= command.id %> alice --password-stdin < password.txt',
  ];
  static override args = { account: Args.string({ description: 'Account name or e-mail address.', required: true }) };
  static override flags = {
    'password-stdin': Flags.boolean({ summary: 'Read the password from standard input.' }),
    code: Flags.string({ summary: 'Code of the authenticator, or a recovery code, if the account asks for one.' }),
    ...connectionFlags,
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(Login);
    const url = await findUrl(flags);
    const password = await readPassword(args.account, flags['password-stdin']);
    const credentials = { account: args.account, password, code: flags.code };
    const account = await login(flags['data-dir'], url, credentials);
    this.log(`Signed in to ${url} as ${account}`);
    return { url, account };
  }
}
