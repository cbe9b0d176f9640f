import { expect } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import { buy, buying, type Model, owned, plentiful, price, totalOf } from './model.ts';
import { always, key, move, person, the } from './move.ts';
import { decide, refund, refundTwice } from './refunds.ts';

/** One of the plentiful apps, or the scarce one. */
const app = fc.nat({ max: plentiful.length });
const appOf = (model: Model, index: number): number => plentiful[index] ?? model.scarce;
const credit = fc.tuple(person, fc.constantFrom(price, 2 * price, 500)).map(([who, amount]) =>
  move(`credit ${who} ${amount}`, always, async (model, shop) => {
    await shop.actions.credit(shop.buyer(who).userId, amount);
    the(model, who).balance += amount;
  }),
);

const add = fc.tuple(person, app).map(([who, index]) =>
  move(`add ${who} ${index}`, always, async (model, shop) => {
    await shop.actions.cartOf(shop.buyer(who), appOf(model, index));
    the(model, who).cart.add(appOf(model, index));
  }),
);

const everybodyAdds = fc.constantFrom(plentiful.length, 0).map((index) =>
  move(`everybody adds ${index}`, always, async (model, shop) => {
    for (const [who, one] of model.people.entries()) {
      await shop.actions.cartOf(shop.buyer(who), appOf(model, index));
      one.cart.add(appOf(model, index));
    }
  }),
);

const remove = fc.tuple(person, app).map(([who, index]) =>
  move(
    `remove ${who} ${index}`,
    (model) => the(model, who).cart.has(appOf(model, index)),
    async (model, shop) => {
      const lineId = await shop.lineOf(who, appOf(model, index));
      await shop.own(who).shopping.removeCartLine({ path: { lineId } });
      the(model, who).cart.delete(appOf(model, index));
    },
  ),
);

/** The same attempt up to three times at once: one order. */
const checkout = fc.tuple(person, fc.integer({ min: 1, max: 3 })).map(([who, times]) =>
  move(
    `checkout ${who} x${times}`,
    (model) => the(model, who).cart.size > 0,
    async (model, shop) => {
      const expected = buying(model, the(model, who));
      const cart = await shop.cart(who);
      const attempt = newId();
      const answers = await Promise.all(
        Array.from({ length: times }, () => shop.actions.insist(shop.buyer(who), cart, attempt)),
      );
      expect(answers.map((told) => ('order' in told ? 'bought' : told.code))).toEqual(answers.map(() => expected));
      const orders = new Set(answers.map((told) => ('order' in told ? told.order.id : null)));
      expect(orders.size).toBe(1);
      shop.saw(expected);
      const [id] = orders;
      if (id) buy(model, the(model, who), id);
    },
  ),
);

/** All who can pay buy at once: as many get the scarce app as there are keys. */
const rush = fc.constant(
  move(
    'rush',
    (model) => buyers(model).length > 1,
    async (model, shop) => {
      const all = buyers(model);
      const wanted = all.filter((who) => the(model, who).cart.has(model.scarce));
      const lucky = Math.min(model.stock, wanted.length);
      const carts = await Promise.all(all.map((who) => shop.cart(who)));
      const answers = await Promise.all(
        carts.map((cart, place) => shop.actions.insist(shop.buyer(all[place] ?? 0), cart, newId())),
      );
      let got = 0;
      for (const [place, who] of all.entries()) {
        const told = answers[place];
        const isScarce = wanted.includes(who);
        if (told && 'order' in told) {
          got += isScarce ? 1 : 0;
          buy(model, the(model, who), told.order.id);
        } else expect([isScarce, told]).toEqual([true, { code: 'sold-out' }]);
      }
      expect(got).toBe(lucky);
      shop.saw(lucky < wanted.length ? 'rush for too few' : 'rush');
    },
  ),
);

function buyers(model: Model): number[] {
  return model.people.flatMap((one, who) => {
    const pays = one.hasCard || one.balance >= totalOf(one);
    const has = owned(one);
    return pays && one.cart.size > 0 && ![...one.cart].some((appId) => has.has(appId)) ? [who] : [];
  });
}

const play = fc.tuple(person, app, fc.constantFrom(30, 119, 120)).map(([who, index, minutes]) =>
  move(`play ${who} ${index} ${minutes}`, always, async (model, shop) => {
    const appId = appOf(model, index);
    const one = the(model, who);
    const startedAt = new Date(model.now - minutes * 60_000).toISOString();
    const played = shop
      .own(who)
      .purchases.recordPlaySession({ headers: key(), body: { appId, platform: 'linux', startedAt, minutes } });
    if (!owned(one).has(appId)) {
      await expect(played).rejects.toMatchObject({ code: 'app-not-owned' });
      return;
    }
    if ((one.playedUntil.get(appId) ?? 0) > model.now - minutes * 60_000) {
      await expect(played).rejects.toMatchObject({ code: 'play-recorded' });
      return;
    }
    await played;
    one.playedUntil.set(appId, model.now);
    one.played.set(appId, (one.played.get(appId) ?? 0) + minutes);
  }),
);

const turn = fc.constantFrom(1, 60 * 24, 60 * 24 * 15).map((minutes) =>
  move(`turn ${minutes} min`, always, async (model, shop) => {
    shop.turn(minutes * 60_000);
    model.now += minutes * 60_000;
  }),
);

const crash = fc.constant(move('crash', always, (_model, shop) => shop.crash()));

export const moves = fc.commands(
  [add, checkout, refund, everybodyAdds, rush, credit, remove, play, turn, refundTwice, decide, decide, crash],
  { maxCommands: 40, size: 'max', ...(process.env['FAULT_REPLAY'] && { replayPath: process.env['FAULT_REPLAY'] }) },
);
