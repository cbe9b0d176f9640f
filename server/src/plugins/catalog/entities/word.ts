import { defineEntity, p } from '@mikro-orm/postgresql';

/** A word of a name, by which a mistyped search is put right. */
export const Word = defineEntity({
  name: 'Word',
  tableName: 'word',
  properties: {
    word: p.text().collation('C').primary(),
    /** The word without each one of its letters in turn. */
    deletions: p.array().columnType('text[]'),
  },
});
