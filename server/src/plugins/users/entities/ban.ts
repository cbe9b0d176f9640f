import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** What an account is kept out of. Unlike a suspension it leaves the account to its owner. */
export const Ban = defineEntity({
  name: 'Ban',
  tableName: 'ban',
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(Account).deleteRule('cascade').index(),
    /** `vac` is for cheating on secured servers, `game` by a game's publisher, `community` for profile, groups and trade. */
    kind: p.enum(['community', 'vac', 'game']),
    /** The game, where the ban is for one. */
    appId: p.bigint('number').nullable(),
    reason: p.text(),
    createdAt: p.datetime(),
    /** Null: for ever. */
    expiresAt: p.datetime().nullable(),
  },
});

export type Ban = InferEntity<typeof Ban>;
