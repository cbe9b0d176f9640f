import { SteamError } from '@steam-clone/sdk';
import { deeds } from '../deed.ts';
import type { Filling, Generator, SignedInPerson } from '../generator.ts';
import { arrangeEmail } from './email.ts';
import { findUnfinished } from './find-people.ts';
import type { PlannedPerson } from './plan-person.ts';

/** Accounts, all that people say of themselves, and what they do. */
export const people: Generator = {
  name: 'people',
  async fill(filling) {
    const unfinished = await findUnfinished(filling);
    await filling.each(unfinished, async ({ person, isThere }) => {
      const isNew = !isThere && (await register(person, filling));
      await using session = await filling.signIn(person);
      if (!session) return;
      await settle(person, session, filling);
      filling.tell(person, isNew ? 'made' : 'completed');
    });
  },
};

/** False when the name is taken. */
async function register(person: PlannedPerson, { visitor, password }: Filling): Promise<boolean> {
  const { accountName, email, language } = person;
  try {
    await visitor.users.register({ body: { accountName, email: email.first, password, language } });
    return true;
  } catch (error) {
    if (error instanceof SteamError && error.code === 'account-taken') return false;
    throw error;
  }
}

async function settle(person: PlannedPerson, session: SignedInPerson, filling: Filling): Promise<void> {
  const { users } = session.steam;
  await users.setPrivacy({ body: person.privacy });
  await users.setPreferences({ body: person.preferences });
  session.checkInterruption();
  await limit(person, session);
  await arrangeEmail(person, session, filling);
  for (const deed of deeds) {
    session.checkInterruption();
    await deed(person, session, filling);
  }
  session.checkInterruption();
  await showProfile(person, session, filling);
}

async function limit({ parentalControls }: PlannedPerson, { steam: { users } }: SignedInPerson): Promise<void> {
  if (!parentalControls || (await users.getParentalControls()).enabled) return;
  const { pin: newPin, allowedAppIds, dailyMinutes } = parentalControls;
  await users.setParentalControls({ body: { enabled: true, newPin, allowedAppIds, dailyMinutes } });
}

/** The last name comes last of all: `findUnfinished` goes by it. */
async function showProfile(
  { accountName, profile, personaNames }: PlannedPerson,
  { steam: { users }, checkInterruption }: SignedInPerson,
  { note }: Filling,
): Promise<void> {
  const { personaName: shown } = await users.updateOwnProfile({ body: profile }).catch((error: unknown) => {
    if (!(error instanceof SteamError && error.code === 'vanity-taken')) throw error;
    note(`${accountName} goes without the vanity name ${profile.vanity}: somebody else has it.`);
    return users.updateOwnProfile({ body: { ...profile, vanity: null } });
  });
  for (const personaName of personaNames.slice(personaNames.indexOf(shown) + 1)) {
    checkInterruption();
    await users.updateOwnProfile({ body: { personaName } });
  }
}
