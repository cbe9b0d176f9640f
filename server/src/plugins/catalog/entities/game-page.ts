import { defineEntity, p } from '@mikro-orm/postgresql';

/** What only the page of one game shows: lists and searches read rows of `game` that are half as long. */
export const GamePage = defineEntity({
  name: 'GamePage',
  tableName: 'game_page',
  properties: {
    appId: p.bigint('number').primary().autoincrement(false),
    /** HTML, as it left `domain/clean-html.ts`; so are the other texts of this kind. */
    description: p.text(),
    about: p.text(),
    ageRatings: p.json().columnType('json'),
    contentNotes: p.text().nullable(),
    requirements: p.json().columnType('json'),
    headerUrl: p.text().nullable(),
    smallCapsuleUrl: p.text().nullable(),
    backgroundUrl: p.text().nullable(),
    rawBackgroundUrl: p.text().nullable(),
    screenshots: p.json().columnType('json'),
    movies: p.json().columnType('json'),
    website: p.text().nullable(),
    supportUrl: p.text().nullable(),
    supportEmail: p.text().nullable(),
    legalNotice: p.text().nullable(),
    drmNotice: p.text().nullable(),
    externalAccountNotice: p.text().nullable(),
    pressReviews: p.text().nullable(),
    metacriticUrl: p.text().nullable(),
    highlightedAchievements: p.json().columnType('json'),
  },
});
