import { defineEntity, p } from '@mikro-orm/postgresql';

/** Accounts that lend one another what they have bought. Whoever changes one locks its row first. */
export const Family = defineEntity({
  name: 'Family',
  tableName: 'family',
  properties: {
    id: p.uuid().primary(),
    name: p.text(),
    createdAt: p.datetime(),
    version: p.integer(),
  },
});

/** The family that an account is in, or was in last. */
export const FamilyMember = defineEntity({
  name: 'FamilyMember',
  tableName: 'family_member',
  uniques: [{ name: 'family_member_slot_unique', properties: ['family', 'slot'] }],
  properties: {
    userId: p.uuid().primary(),
    family: () => p.manyToOne(Family).deleteRule('cascade'),
    slot: p.integer(),
    role: p.enum(['adult', 'child']),
    joinedAt: p.datetime(),
    /** Null while it is in it. */
    leftAt: p.datetime().nullable(),
  },
});

export const FamilyInvitation = defineEntity({
  name: 'FamilyInvitation',
  tableName: 'family_invitation',
  properties: {
    family: () => p.manyToOne(Family).primary().deleteRule('cascade'),
    userId: p.uuid().primary(),
    role: p.enum(['adult', 'child']),
    expiresAt: p.datetime(),
  },
});
