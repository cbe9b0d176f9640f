import { defineEntity, type InferEntity, p } from '@steam-clone/server/plugin';

export const NoteCopy = defineEntity({
  name: 'NoteCopy',
  tableName: 'note_copy',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    title: p.text(),
    reminded: p.boolean(),
    version: p.integer(),
    /** A UUIDv7: of the rebuild, or of the event that wrote the row last. */
    mark: p.uuid(),
  },
});

export type NoteCopy = InferEntity<typeof NoteCopy>;
