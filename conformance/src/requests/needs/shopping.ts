import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../../instance/people.ts';
import type { Run } from '../../run-context.ts';
import { OutOfReach } from '../out-of-reach.ts';
import { makeGame } from './catalog.ts';
import type { MakeNeed, Needs } from './needs.ts';

/** Ms that a new game may take until it can be put into a cart. */
const patience = 10_000;

const sold = new WeakMap<Run, Promise<number>>();

/** The appid of a game that shopping knows; one for the whole run. */
export function soldGame(run: Run): Promise<number> {
  const known = sold.get(run) ?? newSoldGame(run);
  sold.set(run, known);
  return known;
}

/** The appid of another one. */
export async function newSoldGame(run: Run): Promise<number> {
  const { appId } = await makeGame(run);
  const { token } = await run.people.fresh();
  const operation = run.operation('shopping.addCartLine');
  if (!operation) throw new OutOfReach('the instance has no shopping.addCartLine');
  const { method, path } = operation;
  for (const until = performance.now() + patience; performance.now() < until; await sleep(50)) {
    run.options.signal?.throwIfAborted();
    const { answer } = await run.send(operation, { method, path, token, json: { kind: 'app', itemId: appId } });
    if (answer.status === 200) return appId;
  }
  throw new OutOfReach(`a new game was not for sale within ${patience} ms`);
}

/** The code of a coupon that everybody may use. */
export async function sharedCode(run: Run): Promise<string> {
  const code = run.people.unique('code-').replaceAll('_', '-').toUpperCase();
  const operation = run.operation('shopping.createCoupon');
  if (!operation) throw new OutOfReach('the instance has no shopping.createCoupon');
  const { sent } = await run.requests.valid(operation);
  const { answer } = await run.send(operation, { ...sent, json: { name: 'Conformance', percent: 10, code } });
  if (answer.status !== 201) throw new OutOfReach(`no coupon could be made: ${answer.text.slice(0, 300)}`);
  return code;
}

interface FilledCart {
  person: Person;
  lineId: string;
}

/** Somebody with a cart that has a line. */
export async function withLine(run: Run, given?: Person): Promise<FilledCart> {
  const person = given ?? (await run.people.fresh());
  const cart = await run.requests.answer<{ lines: { lineId: string }[] }>('shopping.addCartLine', { person });
  return { person, lineId: cart.lines[0]?.lineId ?? '' };
}

const withCart: MakeNeed = async (run, _given, person) => ({ person: (await withLine(run, person)).person });

const withCartLine: MakeNeed = async (run, given, person) => {
  const filled = await withLine(run, person);
  return { person: filled.person, path: { lineId: given['lineId'] ?? filled.lineId } };
};

export const needs: Needs = {
  'shopping.addCartLine': async (run, _given, person) => ({
    person: person ?? (await run.people.fresh()),
    json: { kind: 'app', itemId: await soldGame(run) },
  }),
  'shopping.mergeCart': async (run, _given, person) => {
    const { guestToken } = await run.requests.answer<{ guestToken: string }>('shopping.createGuestCart');
    return { person: person ?? (await run.people.fresh()), json: { guestToken } };
  },
  'shopping.getCart': withCart,
  'shopping.putWishlistItem': async (run, given, person) => ({
    person: person ?? (await run.people.fresh()),
    path: { appId: given['appId'] ?? (await soldGame(run)) },
  }),
  'shopping.putPriceAlert': async (run, given, person) => ({
    person: person ?? (await run.people.fresh()),
    path: { appId: given['appId'] ?? (await soldGame(run)) },
  }),
  'shopping.listSharedWishlist': async (run, given) => {
    if (given['shareToken'] !== undefined) return {};
    const { shareToken } = await run.requests.answer<{ shareToken: string }>('shopping.shareWishlist');
    return { path: { shareToken } };
  },
  'shopping.emptyCart': withCart,
  'shopping.dropCoupon': withCart,
  'shopping.useCoupon': async (run, _given, person) => ({
    person: (await withLine(run, person)).person,
    json: { code: await sharedCode(run) },
  }),
  'shopping.changeCartLine': withCartLine,
  'shopping.removeCartLine': withCartLine,
};
