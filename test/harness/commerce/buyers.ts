import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import type { Schemas } from '../../../server/src/kernel/plugin/operation.ts';
import { Problem } from '../../../server/src/kernel/problems/problem.ts';
import { sampleOffer } from '../../../server/src/plugins/shopping/sample-offers.ts';
import { administrator, signedIn } from '../principals.ts';
import { type Commerce, ProcessCrashed } from './start-commerce.ts';

/** How somebody pays: from a wallet with so many cents, and by a method of this token. */
export interface Means {
  wallet?: number;
  token?: string;
}

export interface Buyer {
  userId: string;
  methodId: string | null;
  wallet: number;
}

/** What a checkout was answered: the order, or the code of the refusal. */
export type Told = { order: Schemas['Order'] } | { code: string };

/** Ms for which somebody asks again: a busy machine answers late. */
const usualPatience = 30_000;
/** Of who is alone, and who waits for nobody but for a lease that somebody dead has left. */
export const shortPatience = 200;

/** Whether somebody was told to come back. */
export function mayPass(error: unknown): boolean {
  return error instanceof Problem && ['unavailable', 'idempotency-key-in-flight'].includes(error.code);
}

const key = () => ({ 'Idempotency-Key': newId() });

/** What people do in a store, and what its staff does for them. */
export function buyersIn(store: Commerce) {
  const admin = () => store.as(administrator);
  const own = ({ userId }: Pick<Buyer, 'userId'>) => store.as(signedIn(userId));

  const told = async (work: Promise<{ body: Schemas['Order'] }>): Promise<Told> =>
    work.then(
      ({ body: order }) => ({ order }),
      (error: unknown) => {
        if (error instanceof Problem) return { code: error.code };
        throw error;
      },
    );

  /** Asks as a client does who is told to come back, and starts the store again whenever it has died. */
  const comesBack = async <Answer>(request: () => Promise<Answer>, patience = usualPatience): Promise<Answer> => {
    for (const until = performance.now() + patience; ;) {
      try {
        return await request();
      } catch (error) {
        if (error instanceof ProcessCrashed) await store.restart();
        else if (performance.now() > until || !mayPass(error)) throw error;
        else await sleep(5);
      }
    }
  };

  const buyers = {
    own,
    /** Does some work, and once more by a new process when the one that did it has died. */
    async survives<Result>(work: () => Promise<Result>): Promise<Result> {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof ProcessCrashed)) throw error;
        await store.restart();
        return work();
      }
    },
    /** Offers apps at 9.99 US dollars. */
    async sells(...appIds: number[]) {
      for (const appId of appIds) store.catalog.offers.set(appId, sampleOffer(appId));
      await store.learn();
    },
    async keysOf(appId: number, count: number) {
      const body = {
        packageId: 2_000_000_000 + appId,
        appIds: [appId],
        purpose: 'sale' as const,
        name: 'Keys',
        worksFrom: null,
        count,
      };
      return (await admin().purchases.createKeyBatch({ headers: key(), body })).body.batch;
    },
    async credit(userId: string, amount: number) {
      const body = { amount: { amount, currency: 'USD' }, reason: 'To buy with' };
      const headers = key();
      await comesBack(() => admin().payments.creditWallet({ path: { userId }, headers, body }));
    },
    async buyer({ wallet = 0, token }: Means): Promise<Buyer> {
      const userId = newId();
      if (wallet > 0) await buyers.credit(userId, wallet);
      if (token === undefined) return { userId, methodId: null, wallet };
      const { body } = await own({ userId }).payments.addPaymentMethod({ body: { token } });
      return { userId, methodId: body.id, wallet };
    },
    /** Puts things into the buyer's cart. */
    async cartOf(buyer: Buyer, ...items: (number | { bundle: number })[]) {
      let cart: Schemas['Cart'] | undefined;
      for (const item of items) {
        const body =
          typeof item === 'number'
            ? { kind: 'app' as const, itemId: item }
            : { kind: 'bundle' as const, itemId: item.bundle };
        cart = (await comesBack(() => own(buyer).shopping.addCartLine({ body }))).body;
      }
      if (!cart) throw new Error('There is nothing in the cart');
      return cart;
    },
    /** What a checkout of the cart asks for. */
    orderOf(buyer: Buyer, { id: cartId, total, currency }: Schemas['Cart']) {
      const useWallet = buyer.methodId === null ? true : Math.min(buyer.wallet, total);
      return {
        cartId,
        expectedTotal: { amount: total, currency },
        payment: { useWallet, paymentMethodId: buyer.methodId },
      };
    },
    checkout: (buyer: Buyer, cart: Schemas['Cart'], attempt: string = newId()): Promise<Told> =>
      told(
        own(buyer).purchases.checkout({
          headers: { 'Idempotency-Key': attempt },
          body: buyers.orderOf(buyer, cart),
        }),
      ),
    insist: (buyer: Buyer, cart: Schemas['Cart'], attempt: string, patience = usualPatience): Promise<Told> => {
      const request = { headers: { 'Idempotency-Key': attempt }, body: buyers.orderOf(buyer, cart) };
      return told(comesBack(() => own(buyer).purchases.checkout(request), patience));
    },
    comesBack,
    async ordersOf(buyer: Pick<Buyer, 'userId'>) {
      return (await own(buyer).purchases.listOrders({ query: {} })).body.items;
    },
    async balanceOf(buyer: Pick<Buyer, 'userId'>) {
      const [row] = await store.rows(
        'payments',
        `select coalesce(sum(b.balance), 0)::integer as balance from ledger_account a join ledger_balance b on b.account_id = a.id
         where a.kind = 'wallet' and a.owner_id = $1`,
        [buyer.userId],
      );
      return Number(row?.['balance']);
    },
    async ownedBy(buyer: Pick<Buyer, 'userId'>) {
      const licences = await store.rows(
        'purchases',
        `select unnest(app_ids)::integer as app from licence where user_id = $1 and state = 'active' order by 1`,
        [buyer.userId],
      );
      return licences.map(({ app }) => app);
    },
    /** Lets everything come to its end that somebody has left: leases run out and due work goes on. */
    async comesToRest() {
      await store.settle();
      // A lease of an order, the end of its quote, and the longest rest of a payment.
      for (const minutes of [1, 10, 10]) {
        store.clock.turn(minutes * 60_000);
        await store.settle();
      }
      await store.endLeases();
    },
  };
  return buyers;
}
