import { buyer, checkoutOf } from '../needs/purchases.ts';
import { soldGame } from '../needs/shopping.ts';
import { later } from '../store-time.ts';
import { again, type Refusal, withBody } from './refusal.ts';

const unknown = '0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e40';

export const refusals: readonly Refusal[] = [
  {
    operation: 'purchases.checkout',
    status: 404,
    code: 'order-cart-not-found',
    make: async (run) => {
      const body = await checkoutOf(run, await run.people.fresh());
      return withBody(run, 'purchases.checkout', { ...body, cartId: unknown });
    },
  },
  {
    operation: 'purchases.checkout',
    status: 409,
    code: 'price-changed',
    make: async (run) => {
      const operation = run.document.byId.get('purchases.checkout');
      if (!operation) throw new Error('the instance has no purchases.checkout');
      const { sent } = await run.requests.valid(operation);
      return { ...sent, json: { ...Object(sent.json), expectedTotal: { amount: 1, currency: 'USD' } } };
    },
  },
  {
    operation: 'purchases.checkout',
    status: 422,
    code: 'payment-incomplete',
    make: async (run) => {
      const operation = run.document.byId.get('purchases.checkout');
      if (!operation) throw new Error('the instance has no purchases.checkout');
      const { sent } = await run.requests.valid(operation);
      const payment = { useWallet: false, paymentMethodId: null };
      return { ...sent, json: { ...Object(sent.json), payment } };
    },
  },
  {
    operation: 'purchases.addFreeLicence',
    status: 404,
    code: 'free-app-not-found',
    make: (run) => withBody(run, 'purchases.addFreeLicence', { appId: 4_294_967_295 }),
  },
  {
    operation: 'purchases.addFreeLicence',
    status: 409,
    code: 'app-not-free',
    make: async (run) => withBody(run, 'purchases.addFreeLicence', { appId: await soldGame(run) }),
  },
  {
    operation: 'purchases.recordPlaySession',
    status: 409,
    code: 'app-not-owned',
    make: async (run) => {
      const startedAt = await later(run, -1);
      return withBody(run, 'purchases.recordPlaySession', { appId: 1, platform: 'mac', startedAt, minutes: 5 });
    },
  },
  {
    operation: 'purchases.recordPlaySession',
    status: 422,
    code: 'play-not-over',
    make: async (run) => {
      const startedAt = await later(run, 1);
      return withBody(run, 'purchases.recordPlaySession', { appId: 1, platform: 'mac', startedAt, minutes: 5 });
    },
  },
  {
    operation: 'purchases.redeemKey',
    status: 404,
    code: 'product-key-not-found',
    make: (run) => withBody(run, 'purchases.redeemKey', { key: 'AAAAA-AAAAA-AAAAA' }),
  },
  {
    operation: 'purchases.redeemKey',
    status: 409,
    code: 'product-key-used',
    make: async (run) => {
      const sent = await again(run, 'purchases.redeemKey');
      return { ...sent, headers: { ...sent.headers, 'idempotency-key': run.people.unique() } };
    },
  },
  {
    operation: 'purchases.reserveKeys',
    status: 409,
    code: 'too-few-keys',
    make: async (run) =>
      withBody(run, 'purchases.reserveKeys', { count: 1000, partner: 'A partner', until: await later(run, 1) }),
  },
  {
    operation: 'purchases.reserveKeys',
    status: 422,
    code: 'reservation-over',
    make: async (run) =>
      withBody(run, 'purchases.reserveKeys', { count: 1, partner: 'A partner', until: await later(run, -1) }),
  },
  {
    operation: 'purchases.revokeKey',
    status: 404,
    code: 'product-key-not-found',
    make: (run) => withBody(run, 'purchases.revokeKey', { key: 'AAAAA-AAAAA-AAAAA' }),
  },
  {
    operation: 'purchases.requestRefund',
    status: 409,
    code: 'not-refundable',
    make: async (run) => {
      const { person, id } = await buyer(run);
      const method = 'POST';
      const path = `/v1/orders/${id}/refunds`;
      const headers = { 'idempotency-key': run.people.unique() };
      return { method, path, token: person.token, headers, json: { lineIds: [unknown] } };
    },
  },
  ...['approveRefund', 'denyRefund'].map((name) => ({
    operation: `purchases.${name}`,
    status: 409,
    code: 'refund-decided',
    make: async (run: Parameters<Refusal['make']>[0]) => {
      const sent = await again(run, `purchases.${name}`);
      return { ...sent, headers: { ...sent.headers, 'idempotency-key': run.people.unique('key') } };
    },
  })),
];
