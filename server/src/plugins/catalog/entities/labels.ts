import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

const label = { id: p.integer().primary(), name: p.text().unique(), gameCount: p.integer().default(0) };

/**
 * Names that many games share. A game holds the numbers of its labels; a label is added with the first game that names
 * it and never removed, so a number always has its name. `gameCount` follows some seconds behind, see
 * `jobs/recount-labels.ts`.
 */
export const Genre = defineEntity({ name: 'Genre', tableName: 'genre', properties: label });

export const Category = defineEntity({ name: 'Category', tableName: 'category', properties: label });

export const Tag = defineEntity({ name: 'Tag', tableName: 'tag', properties: label });

export const Language = defineEntity({ name: 'Language', tableName: 'language', properties: label });

/** A developer or publisher; often both. */
export const Company = defineEntity({
  name: 'Company',
  tableName: 'company',
  properties: {
    ...label,
    /** The name as it is sorted by. */
    nameKey: p.text().collation('C'),
    website: p.text().nullable(),
    developerCount: p.integer().default(0),
    publisherCount: p.integer().default(0),
  },
});

export type Company = InferEntity<typeof Company>;

/** What is sold as one: a game in an edition, or several games. Its number is Steam's. */
export const Package = defineEntity({
  name: 'Package',
  tableName: 'package',
  properties: { id: p.bigint('number').primary().autoincrement(false), name: p.text() },
});
