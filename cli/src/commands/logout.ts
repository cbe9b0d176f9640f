import { connect } from '../services/connection.ts';
import { connectionFlags, StoreCommand } from '../store-command.ts';

export class Logout extends StoreCommand {
  static override summary = 'Sign out of a store and forget the tokens.';
  static override flags = connectionFlags;

  async run(): Promise<object> {
    const { flags } = await this.parse(Logout);
    const { url, identity, steam } = await connect(flags);
    if (identity.kind !== 'login') {
      this.log(`Nobody has signed in to ${url}`);
      return { url, account: null };
    }
    // A session that the store does not know any more is over too.
    await steam.users.logout().catch((error: { status?: number }) => {
      if (error.status !== 401) throw error;
    });
    await identity.tokens.save(null);
    this.log(`Signed out of ${url}`);
    return { url, account: identity.account };
  }
}
