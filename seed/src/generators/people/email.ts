import { setTimeout as delay } from 'node:timers/promises';
import { SteamError } from '@steam-clone/sdk';
import type { Filling, SignedInPerson } from '../generator.ts';
import type { PlannedPerson } from './plan-person.ts';

/** Ms that mail may take. */
const patience = 10_000;
const pause = 50;

/** Confirms and changes a person's address as planned. What is planned and needs mail is left out where none can be read. */
export async function arrangeEmail({ email }: PlannedPerson, session: SignedInPerson, filling: Filling): Promise<void> {
  const { users } = session.steam;
  const now = await users.getOwnAccount();
  if (email.isConfirmed && !now.emailVerified) await confirm(email.first, session, filling);
  if (email.next === null || now.email === email.next) return;
  if (now.pendingEmail !== email.next) {
    await users.changeEmail({ body: { email: email.next, password: filling.password } });
  }
  if (email.isNextConfirmed) await confirm(email.next, session, filling);
}

async function confirm(address: string, session: SignedInPerson, filling: Filling): Promise<void> {
  const token = await findToken(address, session, filling);
  if (token === null) return;
  try {
    await session.steam.users.verifyEmail({ body: { token } });
  } catch (error) {
    if (!(error instanceof SteamError)) throw error;
    filling.note(`${address} stays unconfirmed: ${error.message}`);
  }
}

async function findToken(address: string, session: SignedInPerson, filling: Filling): Promise<string | null> {
  const until = performance.now() + patience;
  while (filling.mailbox) {
    const [token] = /scm_[\w-]+/.exec((await filling.mailbox.newestTo(address)) ?? '') ?? [];
    if (token) return token;
    session.checkInterruption();
    if (performance.now() < until) await delay(pause);
    // The others need not wait for what does not come.
    else filling.mailbox = null;
  }
  filling.note('E-mail addresses stay unconfirmed: the mail of this store can not be read here.');
  return null;
}
