import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Account } from './account.ts';

/** A name that an account showed before; the last ten are kept. */
export const PersonaName = defineEntity({
  name: 'PersonaName',
  tableName: 'persona_name_history',
  properties: {
    id: p.uuid().primary(),
    account: () => p.manyToOne(Account).deleteRule('cascade').index(),
    name: p.text(),
    /** When another one took its place. */
    changedAt: p.datetime(),
  },
});

export type PersonaName = InferEntity<typeof PersonaName>;
