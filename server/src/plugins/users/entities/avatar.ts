import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** A picture among the plugin's blobs, in all sizes. Whoever shows the same picture shares it. */
export const Avatar = defineEntity({
  name: 'Avatar',
  tableName: 'avatar',
  properties: {
    hash: p.text().primary(),
    /** Business time to look whether anybody shows it, and to remove it otherwise; null while somebody does. */
    dueAt: p.datetime().nullable(),
  },
  indexes: [
    {
      name: 'avatar_due_at_index',
      expression: 'create index avatar_due_at_index on avatar (due_at) where due_at is not null',
    },
  ],
});

export type Avatar = InferEntity<typeof Avatar>;
