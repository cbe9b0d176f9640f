import type { PriceRegion } from '@steam-clone/spec/price-regions';
import { newId } from '../../kernel/identifiers.ts';
import type { Schemas } from '../../kernel/plugin/operation.ts';

type Offer = Schemas['Offer'];

/** A price for tests, as the catalog tells of it, from before all changes that tests make. */
export function samplePrice(region: PriceRegion, amount: number, given: Partial<Offer['prices'][number]> = {}) {
  return { region, amount, discountPercent: 0, finalAmount: amount, discountEndsAt: null, changeNumber: 1, ...given };
}

/** An offer for tests: 9.99 US dollars. */
export function sampleOffer(appId: number, given: Partial<Offer> = {}): Offer {
  return {
    gameId: newId(),
    appId,
    packageId: 2_000_000_000 + appId,
    name: `Game ${appId}`,
    type: 'game',
    availability: 'released',
    isEarlyAccess: false,
    releasesAt: '2011-04-18T00:00:00.000Z',
    requiredAge: 0,
    isFree: false,
    parentAppId: null,
    genres: ['Action'],
    prices: [samplePrice('USD', 999)],
    version: 1,
    ...given,
  };
}

/** A bundle for tests. */
export function sampleSet(id: number, appIds: number[], given: Partial<Schemas['OfferSet']> = {}): Schemas['OfferSet'] {
  return {
    kind: 'bundle',
    id,
    name: `Set ${id}`,
    appIds,
    discountPercent: 10,
    prices: [],
    isWithdrawn: false,
    version: 1,
    ...given,
  };
}

/** A licence for tests, of the package that an app has of its own. */
export function sampleLicence(
  userId: string,
  appId: number,
  given: Partial<Schemas['LicenceCopy']> = {},
): Schemas['LicenceCopy'] {
  return {
    licenceId: newId(),
    userId,
    packageId: 2_000_000_000 + appId,
    appIds: [appId],
    kind: 'purchase',
    isActive: true,
    version: 1,
    ...given,
  };
}

/** Who may see what of somebody who hides only what is given. */
export const samplePrivacy = (
  userId: string,
  hidden: Partial<Schemas['Privacy']>,
  version = 2,
): Schemas['PrivacyCopy'] => ({
  userId,
  privacy: {
    profile: 'public',
    games: 'public',
    friends: 'public',
    playtime: 'public',
    inventory: 'public',
    comments: 'public',
    ...hidden,
  },
  version,
});
