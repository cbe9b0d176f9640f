import type { CallInput } from '../../../server/src/kernel/calls/call-transport.ts';
import type { Schemas } from '../../../server/src/kernel/plugin/operation.ts';

/** What the catalog and users would say to those who trade. */
export class FakeCatalog {
  readonly offers = new Map<number, Schemas['Offer']>();
  readonly sets: Schemas['OfferSet'][] = [];

  call(operationId: string, { query, body }: CallInput): Promise<{ status: number; body: unknown }> {
    const { appIds, gameIds } = (body ?? {}) as { appIds?: number[]; gameIds?: string[] };
    const offers = [...this.offers.values()].filter(
      (offer) => (appIds?.includes(offer.appId) ?? true) && (gameIds?.includes(offer.gameId) ?? true),
    );
    const answer = {
      'catalog.listOffers': { items: offers, nextCursor: null },
      'catalog.exportOffers': { items: offers, nextCursor: null },
      'catalog.exportSets': { items: this.sets, nextCursor: null },
      'users.getUserSummaries': { items: (query?.['ids'] as string[] | undefined)?.map((id) => ({ id })) },
      'users.exportPrivacy': { items: [], nextCursor: null },
      'users.listBannedTitles': { isBannedInAll: false, appIds: [] },
    }[operationId];
    if (!answer) throw new Error(`${operationId} is not faked`);
    return Promise.resolve({ status: 200, body: structuredClone(answer) });
  }
}
