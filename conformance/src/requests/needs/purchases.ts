import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '../../instance/people.ts';
import type { Run } from '../../run-context.ts';
import { OutOfReach } from '../out-of-reach.ts';
import { later } from '../store-time.ts';
import { unusedNumber } from './catalog.ts';
import type { MakeNeed, Needs } from './needs.ts';
import { newSoldGame } from './shopping.ts';

export interface Cart {
  id: string;
  total: number;
  currency: string;
}

/** The body of a checkout of a cart that somebody fills, and can pay for. */
export async function checkoutOf(run: Run, person: Person) {
  return payFor(run, person, await run.requests.answer<Cart>('shopping.addCartLine', { person }));
}

/** Ms that an order may take to close its cart. */
const patience = 10_000;

/** An order closes its cart by an event: until then the next checkout would be the same one. */
async function cartClosed(run: Run, { token }: Person): Promise<void> {
  const operation = run.operation('shopping.getCart');
  if (!operation) return;
  for (const until = performance.now() + patience; performance.now() < until; await sleep(20)) {
    run.options.signal?.throwIfAborted();
    const { answer } = await run.send(operation, { path: operation.path, token });
    if (answer.status !== 200 || (JSON.parse(answer.text) as { lines: unknown[] }).lines.length === 0) return;
  }
}

/** The same of somebody who may have bought before: of a game that is nobody's yet. */
async function nextCheckoutOf(run: Run, person: Person) {
  const itemId = await newSoldGame(run);
  await cartClosed(run, person);
  const operation = run.operation('shopping.addCartLine');
  if (!operation) throw new OutOfReach('the instance has no shopping.addCartLine');
  const { method, path } = operation;
  const json = { kind: 'app', itemId };
  const { answer } = await run.send(operation, { method, path, token: person.token, json });
  return payFor(run, person, JSON.parse(answer.text) as Cart);
}

/** The body of a checkout of somebody's cart, who gets the money for it. */
export async function payFor(run: Run, person: Person, { id, total, currency }: Cart) {
  const operation = run.operation('payments.creditWallet');
  if (!operation) throw new OutOfReach('the instance has no payments.creditWallet');
  const { sent } = await run.requests.valid(operation, { given: { userId: person.id } });
  await run.send(operation, { ...sent, json: { amount: { amount: 2500, currency }, reason: 'To buy something' } });
  return {
    cartId: id,
    expectedTotal: { amount: total, currency },
    payment: { useWallet: true, paymentMethodId: null },
  };
}

interface Bought {
  person: Person;
  id: string;
  lines: { lineId: string; itemId: number }[];
}

/** Somebody with an order that is paid. */
export async function buyer(run: Run, given?: Person): Promise<Bought> {
  const person = given ?? (await run.people.fresh());
  const order = await run.requests.answer<Omit<Bought, 'person'>>('purchases.checkout', { person });
  return { ...order, person };
}

const withOrder: MakeNeed = async (run, given, known) => {
  if (given['orderId'] !== undefined) return {};
  const { person, id } = await buyer(run, known);
  return { person, path: { orderId: id } };
};

/** A wish to give all of an order back. */
async function allOf(run: Run, orderId: string, { token }: Person): Promise<{ lineIds: string[] }> {
  const operation = run.operation('purchases.getOrder');
  const { answer } = await run.send(operation ?? null, { path: `/v1/orders/${orderId}`, token });
  const { order } = JSON.parse(answer.text) as { order: Bought };
  return { lineIds: order.lines.map(({ lineId }) => lineId) };
}

/** The appid of a new game that costs nothing. */
async function freeGame(run: Run): Promise<number> {
  const operation = run.operation('catalog.createGame');
  if (!operation) throw new OutOfReach('the instance has no catalog.createGame');
  const { sent } = await run.requests.valid(operation);
  const appId = unusedNumber(run);
  const releaseDate = { date: '2020-01-01', precision: 'day' };
  const name = `Game ${run.people.unique()}`;
  await run.send(operation, { ...sent, json: { appId, name, isFree: true, releaseDate } });
  return appId;
}

/** Minutes of play after which an administrator decides. */
const playedLong = 125;

/** A refund of what was played for too long to be given back without being asked about. */
const withWaitingRefund: MakeNeed = async (run, given) => {
  if (given['refundId'] !== undefined) return {};
  const { person, id, lines } = await buyer(run);
  const play = run.operation('purchases.recordPlaySession');
  if (!play) throw new OutOfReach('the instance has no purchases.recordPlaySession');
  const { token } = person;
  const headers = { 'idempotency-key': run.people.unique('key') };
  const startedAt = await later(run, -1);
  const json = { appId: lines[0]?.itemId, platform: 'linux', startedAt, minutes: playedLong };
  await run.send(play, { method: play.method, path: play.path, token, headers, json });
  const refund = await run.requests.answer('purchases.requestRefund', { person, given: { orderId: id } });
  return { path: { refundId: refund.id } };
};

export const needs: Needs = {
  'purchases.approveRefund': withWaitingRefund,
  'purchases.denyRefund': withWaitingRefund,
  'purchases.checkout': async (run, _given, known) => {
    const person = known ?? (await run.people.fresh());
    return { person, json: known ? await nextCheckoutOf(run, known) : await checkoutOf(run, person) };
  },
  'purchases.getOrder': withOrder,
  'purchases.getReceipt': withOrder,
  'purchases.printReceipt': withOrder,
  'purchases.listOrderKeys': withOrder,
  'purchases.listOrderRefunds': withOrder,
  'purchases.requestRefund': async (run, given, known) => {
    if (given['orderId'] !== undefined && known)
      return { person: known, json: await allOf(run, given['orderId'], known) };
    const { person, id, lines } = await buyer(run, known);
    return { person, path: { orderId: id }, json: { lineIds: lines.map(({ lineId }) => lineId) } };
  },
  'purchases.addFreeLicence': async (run) => ({ json: { appId: await freeGame(run) } }),
  'purchases.recordPlaySession': async (run, _given, known) => {
    const person = known ?? (await run.people.fresh());
    const { appIds } = await run.requests.answer<{ appIds: number[] }>('purchases.addFreeLicence', { person });
    return { person, json: { appId: appIds[0], platform: 'linux', startedAt: await later(run, -1), minutes: 65 } };
  },
  'purchases.revokeKeys': async (run, given) => {
    if (given['batchId'] !== undefined) return {};
    const { batch } = await run.requests.answer<{ batch: { id: string } }>('purchases.createKeyBatch');
    return { path: { batchId: batch.id } };
  },
  'purchases.reserveKeys': async (run, given) => {
    if (given['batchId'] !== undefined) return {};
    const { batch } = await run.requests.answer<{ batch: { id: string } }>('purchases.createKeyBatch');
    return { path: { batchId: batch.id } };
  },
  'purchases.revokeKey': async (run) => {
    const { keys } = await run.requests.answer<{ keys: string[] }>('purchases.createKeyBatch');
    return { json: { key: keys[0] } };
  },
  // Somebody new each time, because an account may try a few keys an hour.
  'purchases.redeemKey': async (run, _given, known) => {
    const { keys } = await run.requests.answer<{ keys: string[] }>('purchases.createKeyBatch');
    return { person: known ?? (await run.people.fresh()), json: { key: keys[0] } };
  },
};
