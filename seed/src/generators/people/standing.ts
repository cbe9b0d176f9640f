import type { ManagedAccount } from '@steam-clone/sdk';
import type { Filling, Generator } from '../generator.ts';
import { findAccounts } from './find-people.ts';
import type { PlannedPerson } from './plan-person.ts';

/** Roles, bans and suspensions, by the administrator. The last generator: who is suspended can do nothing any more. */
export const standing: Generator = {
  name: 'roles, bans and suspensions',
  async fill(filling) {
    const accounts = await findAccounts(filling);
    const concerned = filling.people.filter(({ role, ban, suspensionReason }) => role || ban || suspensionReason);
    await filling.each(concerned, async (person) => {
      const account = accounts.get(person.accountName);
      if (account && (await putInStanding(person, account, filling))) filling.tell(person, 'completed');
    });
  },
};

/** Says whether anything was missing. */
async function putInStanding(
  { role, ban, suspensionReason: reason }: PlannedPerson,
  { id, roles, status }: ManagedAccount,
  { administrator: { users } }: Filling,
): Promise<boolean> {
  const path = { id };
  const lacksRole = role !== null && !roles.includes(role);
  if (lacksRole) await users.setRoles({ path, body: { roles: [...roles, role] } });
  const bans = ban ? (await users.listBans({ path })).items : [];
  const lacksBan = ban !== null && !bans.some(({ kind, appId }) => kind === ban.kind && appId === ban.appId);
  if (lacksBan) await users.banAccount({ path, body: ban });
  const lacksSuspension = reason !== null && status === 'active';
  if (lacksSuspension) await users.suspendAccount({ path, body: { reason } });
  return lacksRole || lacksBan || lacksSuspension;
}
