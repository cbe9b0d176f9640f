import { SteamError } from '@steam-clone/sdk';
import { Secret, TOTP } from 'otpauth';
import type { Filling, Generator, SignedInPerson } from '../generator.ts';
import { findAccounts } from './find-people.ts';

/**
 * Second factors. They come after everything that people do for themselves, because signing in takes a code from then
 * on, and the secret goes into the vault before the store counts on it.
 */
export const secondFactors: Generator = {
  name: 'second factors',
  async fill(filling) {
    const accounts = await findAccounts(filling);
    const kept = await filling.vault.load();
    const lacking = filling.people.filter(({ hasSecondFactor, accountName }) => {
      const account = accounts.get(accountName);
      return hasSecondFactor && account?.status === 'active' && !kept[account.id]?.isConfirmed;
    });
    await filling.each(lacking, async (person) => {
      await using session = await filling.signIn(person);
      if (!session) return;
      await beginAndConfirm(person.accountName, session, filling);
      filling.tell(person, 'completed');
    });
  },
};

async function beginAndConfirm(
  accountName: string,
  { steam: { users }, accountId }: SignedInPerson,
  { password, vault, note }: Filling,
): Promise<void> {
  const { secret } = await users.beginSecondFactor({ body: { password } });
  await vault.save(accountId, { accountName, secret, isConfirmed: false, recoveryCodes: [] });
  try {
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    const { recoveryCodes } = await users.confirmSecondFactor({ body: { code } });
    await vault.save(accountId, { accountName, secret, isConfirmed: true, recoveryCodes });
  } catch (error) {
    if (!(error instanceof SteamError && error.code === 'wrong-code')) throw error;
    note(`${accountName} has no second factor: the clock of this machine differs from the store's.`);
  }
}
