import { defineEntity, type InferEntity, p } from '@steam-clone/server/plugin';

export const Note = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    title: p.text(),
    label: p.text(),
    counters: p.json<Record<string, number>>(),
    remindAt: p.datetime().nullable(),
    reminded: p.boolean(),
    version: p.integer().version(),
    updatedAt: p.datetime(),
  },
  uniques: [{ properties: ['userId', 'title'] }],
});

export type Note = InferEntity<typeof Note>;
