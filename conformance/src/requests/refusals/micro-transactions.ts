import type { Sent } from '../../instance/exchange.ts';
import type { Run } from '../../run-context.ts';
import { approvedMicro, begunMicro, finalizedMicro } from '../needs/micro-transactions.ts';
import { again, type Refusal, withBody } from './refusal.ts';

async function valid(run: Run, name: string, transactionId: string): Promise<Sent> {
  const operation = run.document.byId.get(`payments.${name}`);
  if (!operation) throw new Error(`the instance has no payments.${name}`);
  return (await run.requests.valid(operation, { given: { transactionId } })).sent;
}

const conflict = (name: string, code: string, make: Refusal['make']): Refusal => ({
  operation: `payments.${name}`,
  status: 409,
  code,
  make,
});

export const refusals: readonly Refusal[] = [
  {
    operation: 'payments.initMicroTransaction',
    status: 422,
    code: 'micro-amount-out-of-range',
    make: (run) =>
      withBody(run, 'payments.initMicroTransaction', {
        appId: 620,
        orderId: '1',
        userId: '0193a1e2-1d44-7c11-8a52-5b7a9d0c3e21',
        currency: 'EUR',
        items: [{ itemId: 5, quantity: 1, amount: 0, description: 'Nothing' }],
      }),
  },
  conflict('initMicroTransaction', 'micro-order-exists', async (run) => {
    const sent = await again(run, 'payments.initMicroTransaction');
    return { ...sent, headers: { ...sent.headers, 'idempotency-key': run.people.unique('key') } };
  }),
  conflict('approveMicroTransaction', 'micro-transaction-closed', async (run) => {
    const { id, buyer } = await begunMicro(run);
    await run.requests.answer('payments.cancelMicroTransaction', { given: { transactionId: id }, person: buyer });
    return { ...(await valid(run, 'approveMicroTransaction', id)), token: buyer.token };
  }),
  conflict('finalizeMicroTransaction', 'micro-transaction-not-approved', async (run) =>
    valid(run, 'finalizeMicroTransaction', (await begunMicro(run)).id),
  ),
  conflict('cancelMicroTransaction', 'micro-transaction-closed', async (run) => {
    const { token } = await valid(run, 'finalizeMicroTransaction', await approvedMicro(run));
    return { ...(await valid(run, 'cancelMicroTransaction', await finalizedMicro(run))), token };
  }),
  conflict('refundMicroTransaction', 'refund-too-large', async (run) =>
    valid(run, 'refundMicroTransaction', await approvedMicro(run)),
  ),
];
