import type { Person } from '../../instance/people.ts';
import type { Run } from '../../run-context.ts';
import { OutOfReach } from '../out-of-reach.ts';
import type { MakeNeed, Needs } from './needs.ts';

/** Somebody new who has founded a family. */
export async function founder(run: Run, given?: Person): Promise<{ person: Person; familyId: string }> {
  const person = given ?? (await run.people.fresh());
  const { id } = await run.requests.answer<{ id: string }>('purchases.createFamily', { person });
  return { person, familyId: id };
}

/** A founder, and somebody new whom he has invited. */
export async function guestOfFamily(run: Run, known?: Person, role = 'adult') {
  const guest = known ?? (await run.people.fresh());
  const { person, familyId } = await founder(run);
  const operation = run.operation('purchases.inviteToFamily');
  if (!operation) throw new OutOfReach('the instance has no purchases.inviteToFamily');
  const json = { userId: guest.id, role };
  await run.send(operation, { method: 'POST', path: operation.path, token: person.token, json });
  return { person, familyId, guest };
}

/** A founder, and somebody new who has joined his family. */
export async function memberOfFamily(run: Run, role = 'adult') {
  const { person, familyId, guest } = await guestOfFamily(run, undefined, role);
  const accepting = run.operation('purchases.acceptFamilyInvitation');
  if (!accepting) throw new OutOfReach('the instance has no purchases.acceptFamilyInvitation');
  const path = accepting.path.replace('{familyId}', familyId);
  await run.send(accepting, { method: 'POST', path, token: guest.token });
  return { person, familyId, member: guest };
}

const withFounder: MakeNeed = async (run, _given, known) => ({ person: (await founder(run, known)).person });
const withInvitation: MakeNeed = async (run, given, known) => {
  if (given['familyId'] !== undefined) return {};
  const { familyId, guest } = await guestOfFamily(run, known);
  return { person: guest, path: { familyId } };
};

export const needs: Needs = {
  'purchases.createFamily': async (run, _given, known) => ({ person: known ?? (await run.people.fresh()) }),
  'purchases.getFamily': withFounder,
  'purchases.leaveFamily': withFounder,
  'purchases.inviteToFamily': async (run, _given, known) => {
    const { person } = await founder(run, known);
    return { person, json: { userId: (await run.people.fresh()).id, role: 'adult' } };
  },
  'purchases.acceptFamilyInvitation': withInvitation,
  'purchases.declineFamilyInvitation': withInvitation,
  'purchases.withdrawFamilyInvitation': async (run, given) => {
    if (given['userId'] !== undefined) return {};
    const { person, guest } = await guestOfFamily(run);
    return { person, path: { userId: guest.id } };
  },
  'purchases.removeFamilyMember': async (run, given) => {
    if (given['memberId'] !== undefined) return {};
    const { person, member } = await memberOfFamily(run);
    return { person, path: { memberId: member.id } };
  },
};
