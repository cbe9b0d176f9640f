import { defineEntity, p } from '@mikro-orm/postgresql';

/** Asks for the games of labels to be counted, at `dueAt` of business time. */
export const LabelRecount = defineEntity({
  name: 'LabelRecount',
  tableName: 'label_recount',
  properties: { id: p.uuid().primary(), dueAt: p.datetime() },
});
