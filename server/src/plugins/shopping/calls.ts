/** What shopping asks of others: for its copies, and of users whether there is somebody who gets a gift. */
export const calls = [
  'catalog.exportOffers',
  'catalog.exportSets',
  'catalog.listOffers',
  'purchases.exportLicences',
  'users.exportPrivacy',
  'users.getUserSummaries',
] as const;

export type Calls = (typeof calls)[number];
