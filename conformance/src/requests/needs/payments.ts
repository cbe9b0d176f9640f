import type { Person } from '../../instance/people.ts';
import type { Run } from '../../run-context.ts';
import { OutOfReach } from '../out-of-reach.ts';
import type { Need } from '../requests.ts';
import type { MakeNeed, Needs } from './needs.ts';

/** A new person each time: an account stores a few methods only, and may not add many in an hour. */
async function holder(run: Run, given: Person | undefined): Promise<{ person: Person; methodId: string }> {
  const person = given ?? (await run.people.fresh());
  const { id } = await run.requests.answer('payments.addPaymentMethod', { person });
  return { person, methodId: id };
}

const withMethod: MakeNeed = async (run, given, known) => {
  if (given['methodId'] !== undefined) return {};
  const { person, methodId } = await holder(run, known);
  return { person, path: { methodId } };
};

/** A payment that is held, because it follows five that were declined. */
async function heldPayment(run: Run): Promise<string> {
  const person = await run.people.fresh();
  const operation = run.operation('payments.addPaymentMethod');
  const declines = operation && (await run.requests.valid(operation, { person }));
  if (!operation || !declines) throw new OutOfReach('the instance has no payments.addPaymentMethod');
  const added = await run.send(operation, { ...declines.sent, json: { token: 'tok_card.decline' } });
  const { id: paymentMethodId } = JSON.parse(added.answer.text) as { id: string };
  const topUp = run.operation('payments.topUp');
  if (!topUp) throw new OutOfReach('the instance has no payments.topUp');
  for (let declined = 0; declined < 5; declined += 1) {
    const { sent } = await run.requests.valid(topUp, { person });
    const amount = { amount: 2500, currency: 'EUR' };
    await run.send(topUp, { ...sent, json: { amount, paymentMethodId, country: 'DE' } });
  }
  return (await run.requests.answer('payments.topUp', { person })).id;
}

/** Somebody new each time, because an account may try a few codes an hour. */
const withCode: MakeNeed = async (run, _given, known): Promise<Need> => {
  const { code } = await run.requests.answer<{ code: string }>('payments.issueGiftCard');
  return { person: known ?? (await run.people.fresh()), json: { code } };
};

export const needs: Needs = {
  'payments.receiveWebhook': async () => {
    throw new OutOfReach('only the payment provider has the secret that signs it');
  },
  'payments.addPaymentMethod': async (run, _given, person) => ({
    person: person ?? (await run.people.fresh()),
    json: { token: 'tok_card' },
  }),
  'payments.removePaymentMethod': withMethod,
  'payments.setDefaultPaymentMethod': withMethod,
  'payments.topUp': async (run, _given, known): Promise<Need> => {
    const { person, methodId } = await holder(run, known);
    const amount = { amount: 2500, currency: 'EUR' };
    return { person, json: { amount, paymentMethodId: methodId, country: 'DE' } };
  },
  'payments.getPayment': async (run, given, known): Promise<Need> => {
    if (given['paymentId'] !== undefined) return {};
    const person = known ?? (await run.people.fresh());
    const { id } = await run.requests.answer('payments.topUp', { person });
    return { person, path: { paymentId: id } };
  },
  'payments.refundTopUp': async (run, given, known): Promise<Need> => {
    if (given['paymentId'] !== undefined) return {};
    const person = known ?? (await run.people.fresh());
    const { id } = await run.requests.answer('payments.topUp', { person });
    return { person, path: { paymentId: id } };
  },
  'payments.buyGiftCard': async (run, _given, known): Promise<Need> => {
    const person = known ?? (await run.people.fresh());
    await run.requests.answer('payments.creditWallet', { given: { userId: person.id } });
    return { person, json: { amount: { amount: run.random.between(500, 2000), currency: 'EUR' } } };
  },
  'payments.findGiftCard': withCode,
  'payments.redeemGiftCard': withCode,
  'payments.reviewPayment': async (run, given): Promise<Need> =>
    given['paymentId'] === undefined ? { path: { paymentId: await heldPayment(run) } } : {},
  'payments.issueGiftCard': async (run) => ({
    json: { amount: { amount: run.random.between(500, 2000), currency: 'EUR' } },
  }),
  'payments.creditWallet': async (run, given): Promise<Need> => ({
    path: { userId: given['userId'] ?? (await run.people.player()).id },
  }),
};
