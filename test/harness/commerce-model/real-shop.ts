import { expect } from '@jest/globals';
import type { Buyer, buyersIn } from '../commerce/buyers.ts';
import type { Commerce } from '../commerce/start-commerce.ts';
import { Problem } from '../../../server/src/kernel/problems/problem.ts';
import type { Principal } from '../../../server/src/kernel/sessions/principal.ts';
import { type Model, type ModelLine, owned } from './model.ts';

type Actions = ReturnType<typeof buyersIn>;

/** The real plugins, as the moves of a model see them. */
export class RealShop {
  readonly actions: Actions;
  readonly #store: Commerce;
  readonly #buyers: readonly Buyer[];
  /** Notes what a move has come to, so that runs in which little happens are told from those that test something. */
  readonly saw: (outcome: string) => void;
  /** What an administrator has to decide, by the line of the model. */
  readonly waiting = new Map<ModelLine, { refundId: string; to: 'origin' | 'wallet' }>();

  constructor(store: Commerce, actions: Actions, buyers: readonly Buyer[], saw: (outcome: string) => void) {
    this.#store = store;
    this.actions = actions;
    this.#buyers = buyers;
    this.saw = saw;
  }

  buyer(who: number): Buyer {
    const buyer = this.#buyers[who];
    if (!buyer) throw new Error(`There is no buyer ${who}`);
    return buyer;
  }

  own(who: number) {
    return this.actions.own(this.buyer(who));
  }

  as(principal: Principal) {
    return this.#store.as(principal);
  }

  turn(milliseconds: number): void {
    this.#store.clock.turn(milliseconds);
  }

  crash(): Promise<void> {
    return this.#store.restart();
  }

  async cart(who: number) {
    return (await this.own(who).shopping.getCart({})).body;
  }

  /** The line of an app in a cart. */
  async lineOf(who: number, appId: number): Promise<string> {
    const { lines } = await this.cart(who);
    return lines.find(({ itemId }) => itemId === appId)?.lineId ?? '';
  }

  /** The line of an app in an order. */
  async orderLine(who: number, orderId: string, appId: number): Promise<string> {
    const { body } = await this.own(who).purchases.getOrder({ path: { orderId } });
    return body.order.lines.find(({ itemId }) => itemId === appId)?.lineId ?? '';
  }

  /** Apps in a cart. There is none before something was put into it. */
  async #inCart(who: number): Promise<number[]> {
    try {
      return (await this.cart(who)).lines.map(({ itemId }) => itemId).toSorted(byNumber);
    } catch (error) {
      if (error instanceof Problem && error.code === 'cart-not-found') return [];
      throw error;
    }
  }

  /** Everybody has what the model says, once all that is due has run. */
  async expectLike(model: Model): Promise<void> {
    await this.#store.settle();
    const real = await Promise.all(
      this.#buyers.map(async (buyer, who) => ({
        balance: await this.actions.balanceOf(buyer),
        owns: await this.actions.ownedBy(buyer),
        cart: await this.#inCart(who),
      })),
    );
    const expected = model.people.map((person) => ({
      balance: person.balance,
      owns: [...owned(person)].toSorted(byNumber),
      cart: [...person.cart].toSorted(byNumber),
    }));
    expect(real).toEqual(expected);
  }
}

const byNumber = (one: number, other: number): number => one - other;
