import { defineEntity, p } from '@mikro-orm/postgresql';

/**
 * Names that many games share. A game holds the numbers of its labels; a label is added with the first game that names
 * it and never removed, so a number always has its name.
 */
export const Genre = defineEntity({
  name: 'Genre',
  tableName: 'genre',
  properties: { id: p.integer().primary(), name: p.text().unique() },
});

export const Category = defineEntity({
  name: 'Category',
  tableName: 'category',
  properties: { id: p.integer().primary(), name: p.text().unique() },
});

export const Tag = defineEntity({
  name: 'Tag',
  tableName: 'tag',
  properties: { id: p.integer().primary(), name: p.text().unique() },
});

/** A developer or publisher; often both. */
export const Company = defineEntity({
  name: 'Company',
  tableName: 'company',
  properties: { id: p.integer().primary(), name: p.text().unique() },
});
