import { defineEntity, p } from '@mikro-orm/postgresql';

/** What the catalog sells of an app; a copy of `catalog.exportOffers`. */
export const OfferCopy = defineEntity({
  name: 'OfferCopy',
  tableName: 'offer',
  properties: {
    appId: p.bigint('number').primary().autoincrement(false),
    gameId: p.uuid(),
    packageId: p.bigint('number'),
    name: p.text(),
    type: p.text(),
    availability: p.text(),
    isEarlyAccess: p.boolean(),
    releasesAt: p.datetime().nullable(),
    requiredAge: p.integer(),
    isFree: p.boolean(),
    parentAppId: p.bigint('number').nullable(),
    genres: p.array().columnType('text[]'),
    prices: p.json().columnType('jsonb'),
    version: p.bigint('number'),
    seen: p.uuid(),
  },
});

/** A bundle or a package of several apps; a copy of `catalog.exportSets`. */
export const OfferSetCopy = defineEntity({
  name: 'OfferSetCopy',
  tableName: 'offer_set',
  properties: {
    kind: p.enum(['package', 'bundle']).primary(),
    setId: p.bigint('number').primary(),
    name: p.text(),
    appIds: p.array(Number).columnType('bigint[]'),
    discountPercent: p.integer(),
    prices: p.json().columnType('jsonb'),
    isWithdrawn: p.boolean(),
    version: p.bigint('number'),
    seen: p.uuid(),
  },
});

/** What somebody holds; a copy of `purchases.exportLicences`. */
export const LicenceCopy = defineEntity({
  name: 'LicenceCopy',
  tableName: 'licence',
  properties: {
    licenceId: p.uuid().primary(),
    userId: p.uuid().index(),
    packageId: p.bigint('number'),
    appIds: p.array(Number).columnType('bigint[]'),
    kind: p.text(),
    isActive: p.boolean(),
    version: p.integer(),
    seen: p.uuid(),
  },
});

/** Whether somebody lets others see what he owns; who has no row does. A copy of `users.exportPrivacy`. */
export const LibraryPrivacy = defineEntity({
  name: 'LibraryPrivacy',
  tableName: 'library_privacy',
  properties: {
    userId: p.uuid().primary(),
    isHidden: p.boolean(),
    version: p.integer(),
    seen: p.uuid(),
  },
});
