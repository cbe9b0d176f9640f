import { hash } from 'node:crypto';
import type { CallInput, CallTransport } from '../../server/src/kernel/calls/call-transport.ts';
import { newId } from '../../server/src/kernel/identifiers.ts';
import type { Schemas } from '../../server/src/kernel/plugin/operation.ts';
import { anonymous } from '../../server/src/kernel/sessions/principal.ts';
import { shopping } from '../../server/src/plugins/shopping/plugin.ts';
import { sampleLicence, sampleOffer, samplePrivacy } from '../../server/src/plugins/shopping/sample-offers.ts';
import { startPluginUnderTest } from './plugin-under-test.ts';
import { signedIn } from './principals.ts';

type Offer = Schemas['Offer'];
type OfferSet = Schemas['OfferSet'];

/** What the catalog, purchases and users would say, by operation. */
class Owners implements CallTransport {
  readonly offers = new Map<string, Offer>();
  readonly sets: OfferSet[] = [];
  readonly licences: Schemas['LicenceCopy'][] = [];
  readonly privacy: Schemas['PrivacyCopy'][] = [];
  /** Whom users do not know; they know all others. */
  readonly strangers = new Set<string>();

  call(operationId: string, input: CallInput): Promise<{ status: number; body: unknown }> {
    const { ids } = (input.query ?? {}) as { ids?: string[] };
    const { gameIds } = (input.body ?? {}) as { gameIds?: string[] };
    const items = {
      'catalog.listOffers': gameIds?.flatMap((id) => this.offers.get(id) ?? []),
      'catalog.exportOffers': [...this.offers.values()],
      'catalog.exportSets': this.sets,
      'purchases.exportLicences': this.licences,
      'users.exportPrivacy': this.privacy,
      'users.getUserSummaries': ids?.filter((id) => !this.strangers.has(id)).map((id) => ({ id })),
    }[operationId];
    if (!items) throw new Error(`The test has no ${operationId}`);
    return Promise.resolve({ status: 200, body: { items, nextCursor: null } });
  }
}

/** Shopping alone, beside lists of what others own. */
export async function startShop() {
  const catalog = new Owners();
  const store = await startPluginUnderTest(shopping, { calls: catalog });
  const sells = async (...offers: Offer[]) => {
    for (const offer of offers) catalog.offers.set(offer.gameId, offer);
    await store.deliver('catalog.gamesImported', { payload: { gameIds: offers.map(({ gameId }) => gameId) } });
    await store.runJobs();
  };
  return Object.assign(store, {
    catalog,
    /** Makes the catalog sell these, and tells of it. */
    sells,
    /** The same with games of 9.99 US dollars. */
    sellsGames: (...appIds: number[]) => sells(...appIds.map((appId) => sampleOffer(appId))),
    sellsSets: (...sets: OfferSet[]) =>
      store.deliver(
        'catalog.setChanged',
        ...sets.map((set) => ({ payload: { setId: newId(), version: set.version, set } })),
      ),
    /** Gives somebody apps. */
    gives: (userId: string, ...appIds: number[]) =>
      store.deliver('purchases.licencesChanged', {
        payload: { licences: appIds.map((appId) => sampleLicence(userId, appId)) },
      }),
    /** Makes somebody hide parts of the account. */
    hides: (userId: string, hidden: Partial<Schemas['Privacy']>, version = 2) =>
      store.deliver('users.privacyChanged', { payload: samplePrivacy(userId, hidden, version) }),
    /** Makes so many coupons that can be used, with the codes `MANY-1`, `MANY-2` ... */
    manyCoupons: async (count: number) => {
      await store.database.pool.query(
        `with made as (
           insert into coupon (id, name, percent, valid_from, code, created_at)
           select gen_random_uuid(), 'Many', 1, now() - interval '1 year', 'MANY-' || n, now() from generate_series(1, $1) n
           returning id, code)
         insert into coupon_code (code, coupon_id, is_single_use) select code, id, false from made`,
        [count],
      );
      await store.database.pool.query('analyze');
    },
    /** Somebody new who is not signed in, with a cart. */
    guest: async (country = 'US') => {
      const { body } = await store.as(anonymous).shopping.createGuestCart({ body: { country } });
      const { guestToken } = body;
      const principal = { ...anonymous, kind: 'guest' as const, guestId: hash('sha256', guestToken) };
      return { guestToken, ...store.as(principal).shopping };
    },
    /** Somebody new who is signed in. */
    buyer: () => {
      const principal = signedIn();
      return { userId: principal.userId ?? '', ...store.as(principal).shopping };
    },
  });
}
