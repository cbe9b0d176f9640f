import { again, type Refusal, withBody } from './refusal.ts';

const invalid = (name: string, code: string, make: Refusal['make']): Refusal => ({
  operation: `payments.${name}`,
  status: 422,
  code,
  make,
});

export const refusals: readonly Refusal[] = [
  invalid('addPaymentMethod', 'unknown-payment-token', (run) =>
    withBody(run, 'payments.addPaymentMethod', { token: 'tok_of_nobody' }),
  ),
  invalid('topUp', 'top-up-out-of-range', (run) => {
    const paymentMethodId = '0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f';
    return withBody(run, 'payments.topUp', { amount: { amount: 1, currency: 'USD' }, paymentMethodId, country: 'US' });
  }),
  invalid('buyGiftCard', 'top-up-out-of-range', (run) =>
    withBody(run, 'payments.buyGiftCard', { amount: { amount: 1, currency: 'USD' } }),
  ),
  {
    operation: 'payments.buyGiftCard',
    status: 409,
    code: 'insufficient-funds',
    make: (run) => withBody(run, 'payments.buyGiftCard', { amount: { amount: 2000, currency: 'CAD' } }),
  },
  {
    operation: 'payments.buyGiftCard',
    status: 404,
    code: 'payment-method-not-found',
    make: (run) =>
      withBody(run, 'payments.buyGiftCard', {
        amount: { amount: 2000, currency: 'EUR' },
        paymentMethodId: '0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f',
        country: 'DE',
      }),
  },
  ...['findGiftCard', 'redeemGiftCard'].map((name) => ({
    operation: `payments.${name}`,
    status: 404,
    code: 'gift-card-not-found',
    make: (run: Parameters<Refusal['make']>[0]) => withBody(run, `payments.${name}`, { code: 'AAAA-AAAA-AAAA-AAAA' }),
  })),
  {
    operation: 'payments.redeemGiftCard',
    status: 409,
    code: 'gift-card-redeemed',
    make: async (run) => {
      const sent = await again(run, 'payments.redeemGiftCard');
      return { ...sent, headers: { ...sent.headers, 'idempotency-key': run.people.unique('key') } };
    },
  },
  {
    operation: 'payments.reviewPayment',
    status: 409,
    code: 'payment-not-held',
    make: (run) => again(run, 'payments.reviewPayment'),
  },
  {
    operation: 'payments.refundTopUp',
    status: 409,
    code: 'top-up-spent',
    make: async (run) => {
      const person = await run.people.fresh();
      const { id: paymentId } = await run.requests.answer('payments.topUp', { person });
      await run.requests.answer('payments.buyGiftCard', { person });
      return (await run.requests.valid(operationOf(run, 'payments.refundTopUp'), { person, given: { paymentId } }))
        .sent;
    },
  },
  {
    operation: 'payments.topUp',
    status: 404,
    code: 'payment-method-not-found',
    make: (run) => {
      const paymentMethodId = '0193a1eb-41b7-7c20-a5d3-7f9b1c2d3e4f';
      return withBody(run, 'payments.topUp', {
        amount: { amount: 500, currency: 'USD' },
        paymentMethodId,
        country: 'US',
      });
    },
  },
  {
    operation: 'payments.addPaymentMethod',
    status: 409,
    code: 'too-many-payment-methods',
    make: async (run) => {
      const { sent, person } = await run.requests.valid(operationOf(run, 'payments.addPaymentMethod'));
      for (let made = 0; made < 20; made += 1) {
        await run.send(operationOf(run, 'payments.addPaymentMethod'), { ...sent, token: person?.token });
      }
      return sent;
    },
  },
];

function operationOf(run: Parameters<Refusal['make']>[0], id: string) {
  const operation = run.document.byId.get(id);
  if (!operation) throw new Error(`the instance has no ${id}`);
  return operation;
}
