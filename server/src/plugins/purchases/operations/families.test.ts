import { describe, expect, it } from '@jest/globals';
import { startPurchases } from '../../../../../test/harness/shoppers.ts';
import { newId } from '../../../kernel/identifiers.ts';

const store = await startPurchases();
const { of, ask } = store;
const year = 365 * 86_400_000;

const found = async (userId = newId()) => {
  const { body } = await of(userId).createFamily({ body: { name: 'The Millers' } });
  return { familyId: body.id, founder: userId };
};
const invite = (by: string, userId: string, role: 'adult' | 'child' = 'adult') =>
  of(by).inviteToFamily({ body: { userId, role } });
const accept = (userId: string, familyId: string) => of(userId).acceptFamilyInvitation({ path: { familyId } });
const join = async ({ familyId, founder }: { familyId: string; founder: string }, role?: 'adult' | 'child') => {
  const userId = newId();
  await invite(founder, userId, role);
  await accept(userId, familyId);
  return userId;
};
const family = async (userId: string) => (await of(userId).getFamily({})).body;
const tally = async (attempts: Promise<unknown>[]) => {
  const counts: Record<string, number> = {};
  for (const result of await Promise.allSettled(attempts)) {
    const outcome = result.status === 'fulfilled' ? 'joined' : result.reason.code;
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
};

describe('a family', () => {
  it('is founded by an adult, who invites', async () => {
    const { familyId, founder } = await found();
    const child = newId();
    const { body: invitation } = await invite(founder, child, 'child');
    expect(invitation).toMatchObject({ familyId, userId: child, role: 'child', expiresAt: '2026-12-06T12:00:00.000Z' });
    expect((await family(founder)).invitations).toEqual([invitation]);
    expect((await of(child).listFamilyInvitations({})).body.items).toEqual([invitation]);
    await accept(child, familyId);
    expect(await family(child)).toEqual({
      id: familyId,
      name: 'The Millers',
      createdAt: '2026-11-22T12:00:00.000Z',
      members: [
        { userId: founder, role: 'adult', joinedAt: '2026-11-22T12:00:00.000Z' },
        { userId: child, role: 'child', joinedAt: '2026-11-22T12:00:00.000Z' },
      ],
      invitations: [],
      freeSlots: 4,
      nextSlotAt: null,
    });
    const events = (await store.events('purchases.familyChanged')).filter((event) => event.familyId === familyId);
    expect(events.map(({ version, change, userId, members }) => [version, change, userId, members.length])).toEqual([
      [1, 'founded', founder, 1],
      [2, 'invited', child, 1],
      [3, 'joined', child, 2],
    ]);
  });

  it('is run by its adults alone, and keeps one of them with its children', async () => {
    const group = await found();
    const child = await join(group, 'child');
    const { founder } = group;
    const path = { memberId: founder };
    const adultsOnly = { code: 'family-adults-only' };
    await expect(invite(child, newId())).rejects.toMatchObject(adultsOnly);
    await expect(of(child).leaveFamily({})).rejects.toMatchObject(adultsOnly);
    await expect(of(child).removeFamilyMember({ path })).rejects.toMatchObject(adultsOnly);
    await invite(founder, newId());
    expect((await family(child)).invitations).toEqual([]);
    await expect(of(founder).leaveFamily({})).rejects.toMatchObject({ code: 'family-needs-adult' });
    await expect(of(founder).removeFamilyMember({ path })).rejects.toMatchObject({ code: 'family-needs-adult' });
    await of(founder).removeFamilyMember({ path: { memberId: child } });
    await expect(of(child).getFamily({})).rejects.toMatchObject({ code: 'family-not-found' });
    await expect(of(founder).removeFamilyMember({ path: { memberId: child } })).rejects.toMatchObject({
      code: 'family-member-not-found',
    });
    await of(founder).leaveFamily({});
    await expect(of(founder).leaveFamily({})).rejects.toMatchObject({ code: 'family-not-found' });
  });

  it('takes nobody whose invitation was declined, withdrawn or is over', async () => {
    const { familyId, founder } = await found();
    const [shy, wanted, late] = [newId(), newId(), newId()];
    for (const userId of [shy, wanted, late]) await invite(founder, userId);
    const unknown = { code: 'family-invitation-not-found' };
    await of(shy).declineFamilyInvitation({ path: { familyId } });
    await of(founder).withdrawFamilyInvitation({ path: { userId: wanted } });
    await expect(accept(shy, familyId)).rejects.toMatchObject(unknown);
    await expect(accept(wanted, familyId)).rejects.toMatchObject(unknown);
    await expect(of(wanted).declineFamilyInvitation({ path: { familyId } })).rejects.toMatchObject(unknown);
    await expect(of(founder).withdrawFamilyInvitation({ path: { userId: wanted } })).rejects.toMatchObject(unknown);
    await ask(`update family_invitation set expires_at = $1 where user_id = $2`, store.clock.now(), late);
    await expect(accept(late, familyId)).rejects.toMatchObject(unknown);
    expect((await family(founder)).invitations).toEqual([]);
  });

  it('invites nobody who does not exist, or does not any more', async () => {
    const { founder } = await found();
    const stranger = newId();
    store.commerce.strangers.add(stranger);
    await expect(invite(founder, stranger)).rejects.toMatchObject({ code: 'family-invitee-not-found' });
    expect((await family(founder)).invitations).toEqual([]);
  });

  it('has at most six open invitations', async () => {
    const { founder } = await found();
    const invited = Array.from({ length: 6 }, () => newId());
    for (const userId of invited) await invite(founder, userId);
    await expect(invite(founder, newId())).rejects.toMatchObject({ code: 'too-many-invitations' });
    expect((await invite(founder, invited[0] ?? '', 'child')).body.role).toBe('child');
  });
});

describe('places', () => {
  it('are six: of six who come at once to their founder five get in', async () => {
    const { familyId, founder } = await found();
    const people = Array.from({ length: 6 }, () => newId());
    for (const userId of people) await invite(founder, userId);
    expect(await tally(people.map((userId) => accept(userId, familyId)))).toEqual({ joined: 5, 'family-full': 1 });
    expect((await family(founder)).members).toHaveLength(6);
    await expect(invite(founder, newId())).rejects.toMatchObject({ code: 'family-full' });
  });

  it('are one for an account: of four families that it joins at once it gets into one', async () => {
    const groups = await Promise.all(Array.from({ length: 4 }, () => found()));
    const userId = newId();
    for (const { founder } of groups) await invite(founder, userId);
    const attempts = groups.map(({ familyId }) => accept(userId, familyId));
    expect(await tally(attempts)).toEqual({ joined: 1, 'already-in-family': 3 });
    const members = await Promise.all(groups.map(async ({ founder }) => (await family(founder)).members.length));
    expect(members.toSorted()).toEqual([1, 1, 1, 2]);
    await expect(found(userId)).rejects.toMatchObject({ code: 'already-in-family' });
  });

  it('are kept for who has left until a year after he came; so long he joins no other family', async () => {
    const group = await found();
    const leaver = await join(group);
    const [other, extra] = [await found(), newId()];
    for (let count = 0; count < 4; count += 1) await join(group);
    await of(leaver).leaveFamily({});
    expect(await family(group.founder)).toMatchObject({ freeSlots: 0, nextSlotAt: '2027-11-22T12:00:00.000Z' });
    await invite(group.founder, extra);
    const freeFrom = '2027-11-22T12:00:00.000Z';
    await expect(accept(extra, group.familyId)).rejects.toMatchObject({
      code: 'family-full',
      extensions: { freeFrom },
    });
    await invite(other.founder, leaver);
    const cooldown = { code: 'family-cooldown', extensions: { until: freeFrom } };
    await expect(accept(leaver, other.familyId)).rejects.toMatchObject(cooldown);
    await expect(found(leaver)).rejects.toMatchObject(cooldown);

    // His own place he may have back.
    await invite(group.founder, leaver);
    expect((await accept(leaver, group.familyId)).body.members).toHaveLength(6);
    await of(leaver).leaveFamily({});

    store.clock.turn(year);
    await invite(group.founder, extra);
    expect((await accept(extra, group.familyId)).body.members).toHaveLength(6);
    await invite(other.founder, leaver);
    expect((await accept(leaver, other.familyId)).body.members).toHaveLength(2);
  });
});
