import { hash } from 'node:crypto';
import type { Person } from '../../instance/people.ts';
import type { Run } from '../../run-context.ts';
import type { Need } from '../requests.ts';
import type { MakeNeed, Needs } from './needs.ts';

const appId = 620;
const amount = 199;

/** A seller of the app. */
export async function seller(run: Run): Promise<Person> {
  const person = await run.people.withRole('publisher');
  await run.requests.answer('payments.addAppSeller', { given: { appId: String(appId), userId: person.id } });
  return person;
}

/** A micro-transaction that was begun, with its buyer, who can pay it. */
export async function begunMicro(run: Run, known?: Person): Promise<{ id: string; buyer: Person }> {
  const buyer = known ?? (await run.people.fresh());
  await run.requests.answer('payments.creditWallet', { given: { userId: buyer.id } });
  const { id } = await run.requests.answer('payments.initMicroTransaction', { person: buyer });
  return { id, buyer };
}

export async function approvedMicro(run: Run): Promise<string> {
  const { id, buyer } = await begunMicro(run);
  await run.requests.answer('payments.approveMicroTransaction', { given: { transactionId: id }, person: buyer });
  return id;
}

export async function finalizedMicro(run: Run): Promise<string> {
  const id = await approvedMicro(run);
  await run.requests.answer('payments.finalizeMicroTransaction', { given: { transactionId: id } });
  return id;
}

/** Digits that nothing else has. */
const number = (run: Run): string =>
  String(1n + BigInt(`0x${hash('sha256', run.people.unique('order')).slice(0, 15)}`));

const uuid = (run: Run): string =>
  hash('sha256', run.people.unique('refund')).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');

const letter = (run: Run): string => String.fromCharCode(run.random.between(65, 90));

const ofBuyer: MakeNeed = async (run, given, known) => {
  if (given['transactionId'] !== undefined) return {};
  const { id, buyer } = await begunMicro(run, known);
  return { person: buyer, path: { transactionId: id } };
};

export const needs: Needs = {
  'payments.initMicroTransaction': async (run, _given, buyer): Promise<Need> => {
    const { id: userId } = buyer ?? (await run.people.player());
    const items = [{ itemId: 5, quantity: 1, amount, description: 'A companion cube' }];
    return { person: await seller(run), json: { appId, orderId: number(run), userId, currency: 'EUR', items } };
  },
  'payments.listMicroTransactions': async (run) => ({ person: await seller(run) }),
  'payments.getMicroTransaction': ofBuyer,
  'payments.cancelMicroTransaction': ofBuyer,
  'payments.approveMicroTransaction': async (run, given, known) => ({
    ...(await ofBuyer(run, given, known)),
    // Two requests under one key must differ.
    json: { walletAmount: amount, paymentMethodId: null, country: letter(run) + letter(run) },
  }),
  'payments.finalizeMicroTransaction': async (run, given) => ({
    person: await seller(run),
    path: { transactionId: given['transactionId'] ?? (await approvedMicro(run)) },
  }),
  'payments.refundMicroTransaction': async (run, given) => ({
    person: await seller(run),
    path: { transactionId: given['transactionId'] ?? (await finalizedMicro(run)) },
    json: { refundId: uuid(run), amount: null },
  }),
  'payments.addAppSeller': async (run, given): Promise<Need> => ({
    path: { appId, userId: given['userId'] ?? (await run.people.player()).id },
  }),
};
