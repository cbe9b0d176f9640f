import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

export const News = defineEntity({
  name: 'News',
  tableName: 'news',
  properties: {
    id: p.uuid().primary(),
    appId: p.bigint('number'),
    title: p.text(),
    author: p.text(),
    /** HTML, as it left `domain/clean-html.ts`. */
    contents: p.text(),
    url: p.text().nullable(),
    feedName: p.text(),
    /** Business time from which on it can be read. */
    publishedAt: p.datetime(),
    /** Whether `catalog.newsPublished` has told of it. */
    announced: p.boolean().default(false),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    version: p.integer().version(),
  },
});

export type News = InferEntity<typeof News>;
