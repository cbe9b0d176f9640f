import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { reached, requireProvider } from '../domain/provider-needed.ts';
import { lockPaymentByReference } from '../reads/payments.ts';
import { checkNow } from '../writes/check-now.ts';
import { learnCharge } from '../writes/learn-charge.ts';

/** Unix milliseconds of the machine, which the provider's clock follows; business time may have been turned forward. */
const machineTime = statement(
  'payments.machineTime',
  [],
  'select (extract(epoch from now()) * 1000)::double precision as ms',
);

/** Takes in what a provider tells by itself. Nothing is believed that it has not signed, or that is old. */
export const receiveWebhook: Operation<'payments.receiveWebhook'> = async ({ path, headers, body }, context) => {
  const provider = requireProvider(context.settings);
  if (path.provider !== provider.name) throw problem('no-payment-provider');
  const signature = headers['Stripe-Signature'] ?? headers['Webhook-Signature'] ?? '';
  const [machine] = await context.rows<{ ms: number }>(machineTime, {});
  const told = await reached(() => provider.readWebhook({ bytes: body.bytes, signature }, new Date(machine?.ms ?? 0)));
  if (!told) throw problem('invalid-webhook-signature');
  const { charge } = told;
  if (!charge) return { status: 204 };
  await transaction(context.em, async (em) => {
    const payment = await lockPaymentByReference(em, charge.reference);
    // A charge that is not ours, or whose order was cancelled before it was written down: nothing follows from it.
    if (!payment) return;
    await learnCharge(em, payment, charge, provider, context);
    await execute(em, checkNow, { id: payment.id, at: context.clock.now() });
  });
  return { status: 204 };
};
