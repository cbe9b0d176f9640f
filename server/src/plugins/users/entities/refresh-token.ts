import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Session } from './session.ts';

/** A refresh token that was given out. Used ones are kept as long as their session, to recognise their reuse. */
export const RefreshToken = defineEntity({
  name: 'RefreshToken',
  tableName: 'refresh_token',
  properties: {
    hash: p.text().primary(),
    session: () => p.manyToOne(Session).deleteRule('cascade').index(),
  },
});

export type RefreshToken = InferEntity<typeof RefreshToken>;
