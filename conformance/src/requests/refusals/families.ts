import type { Sent } from '../../instance/exchange.ts';
import type { Person } from '../../instance/people.ts';
import { founder, guestOfFamily, memberOfFamily } from '../needs/families.ts';
import type { Refusal } from './refusal.ts';

const unknown = '0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e40';
const own = '/v1/families/current';

const asked = ({ token }: Person, method: string, path: string, json?: object): Sent => ({
  method,
  path,
  token,
  ...(json && { json }),
});

/** Requests of somebody who is in no family. */
const alone = (operation: string, method: string, path: string, json?: object): Refusal => ({
  operation: `purchases.${operation}`,
  status: 404,
  code: 'family-not-found',
  make: async (run) => asked(await run.people.fresh(), method, path, json),
});

/** Requests to a family that has not invited who sends them. */
const uninvited = (operation: string, act: string): Refusal => ({
  operation: `purchases.${operation}`,
  status: 404,
  code: 'family-invitation-not-found',
  make: async (run) => asked(await run.people.fresh(), 'POST', `/v1/families/${unknown}/${act}`),
});

export const refusals: readonly Refusal[] = [
  alone('getFamily', 'GET', own),
  alone('leaveFamily', 'DELETE', own),
  alone('inviteToFamily', 'POST', `${own}/invitations`, { userId: unknown, role: 'adult' }),
  alone('withdrawFamilyInvitation', 'DELETE', `${own}/invitations/${unknown}`),
  alone('removeFamilyMember', 'DELETE', `${own}/members/${unknown}`),
  uninvited('acceptFamilyInvitation', 'acceptance'),
  uninvited('declineFamilyInvitation', 'decline'),
  {
    operation: 'purchases.createFamily',
    status: 409,
    code: 'already-in-family',
    make: async (run) => asked((await founder(run)).person, 'POST', '/v1/families', { name: 'Again' }),
  },
  {
    operation: 'purchases.inviteToFamily',
    status: 409,
    code: 'already-in-family',
    make: async (run) => {
      const { person } = await founder(run);
      return asked(person, 'POST', `${own}/invitations`, { userId: person.id, role: 'adult' });
    },
  },
  {
    operation: 'purchases.inviteToFamily',
    status: 404,
    code: 'family-invitee-not-found',
    make: async (run) => {
      const { person } = await founder(run);
      return asked(person, 'POST', `${own}/invitations`, { userId: unknown, role: 'adult' });
    },
  },
  {
    operation: 'purchases.acceptFamilyInvitation',
    status: 409,
    code: 'already-in-family',
    make: async (run) => {
      const { guest, familyId } = await guestOfFamily(run);
      await founder(run, guest);
      return asked(guest, 'POST', `/v1/families/${familyId}/acceptance`);
    },
  },
  {
    operation: 'purchases.withdrawFamilyInvitation',
    status: 409,
    code: 'family-adults-only',
    make: async (run) => {
      const { member } = await memberOfFamily(run, 'child');
      return asked(member, 'DELETE', `${own}/invitations/${unknown}`);
    },
  },
  {
    operation: 'purchases.leaveFamily',
    status: 409,
    code: 'family-needs-adult',
    make: async (run) => asked((await memberOfFamily(run, 'child')).person, 'DELETE', own),
  },
  {
    operation: 'purchases.removeFamilyMember',
    status: 409,
    code: 'family-adults-only',
    make: async (run) => {
      const { person, member } = await memberOfFamily(run, 'child');
      return asked(member, 'DELETE', `${own}/members/${person.id}`);
    },
  },
];
