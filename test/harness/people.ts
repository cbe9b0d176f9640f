import { setTimeout as sleep } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import type { PluginUnderTest } from './plugin-under-test.ts';
import { administrator, signedIn } from './principals.ts';
import type { OperationId } from '../../server/src/kernel/plugin/operation.ts';
import { anonymous, installation } from '../../server/src/kernel/sessions/principal.ts';

export const password = 'four unrelated words here';

/** People of a store under test, for tests: how they come, sign in and read their mail. */
export function samplePeople(store: PluginUnderTest<OperationId & `users.${string}`>) {
  const anybody = store.as(anonymous).users;
  const introspect = async (token: string) => (await store.as(installation).users.introspect({ body: { token } })).body;

  return {
    anybody,
    introspect,
    isActive: async ({ accessToken }: { accessToken: string }) => (await introspect(accessToken)).active,
    register: async (accountName: string, more: { email?: string; language?: 'ar' | 'de' } = {}) =>
      (await anybody.register({ body: { accountName, email: `${accountName}@example.com`, password, ...more } })).body,
    /** Opens a session, and gives the caller that it speaks for. */
    signIn: async (account: string, given = password, userAgent?: string) => {
      const headers = userAgent === undefined ? {} : { 'User-Agent': userAgent };
      const { accessToken, refreshToken } = (await anybody.login({ headers, body: { account, password: given } })).body;
      const { userId, sessionId } = await introspect(accessToken);
      if (userId === null || sessionId === null) throw new Error('not signed in');
      const { users } = store.as(signedIn(userId, ['player'], sessionId));
      return { userId, sessionId, accessToken, refreshToken, users };
    },
    /** Gives an account a second factor, confirmed; the caller's other sessions end. */
    giveSecondFactor: async ({ users }: { users: typeof anybody }) => {
      const { secret } = (await users.beginSecondFactor({ body: { password } })).body;
      const code = await authenticatorCode(secret);
      const { recoveryCodes } = (await users.confirmSecondFactor({ body: { code } })).body;
      return { secret, code, recoveryCodes };
    },
    /** Writes down that an account has spent so much, in hundredths of USD; by default enough not to be limited. */
    spend: (id: string, amount = 500) =>
      store.as(administrator).users.setSpend({ path: { id }, body: { spent: { amount, currency: 'USD' } } }),
    /** Lets the authenticator's code of now work once more: a test can not wait 30 s for the next one. */
    forgetUsedCodes: () => store.database.pool.query('update second_factor set last_period = null'),
    /** The mail that an address got, oldest first. */
    mailTo: async (address: string) => {
      await store.runJobs();
      return (await store.mail()).filter(({ to }) => to === address);
    },
  };
}

/** The code of an authenticator, at least 5 s before it ends. */
export async function authenticatorCode(secret: string): Promise<string> {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  while (totp.remaining() < 5_000) await sleep(100);
  return totp.generate();
}

/** The code that a mail holds. */
export function codeOf(mail: { text: string } | undefined): string {
  return /scm_[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
}
