import type { Fault, PassingAnswer } from '../harness/broken-store.ts';
import { answering, asking, codeOf, parsed, requestsOf, succeeded, withBody } from './fault-parts.ts';

/** Something wrong with a shop, the story that comes upon it, and the claim that then does not hold. */
export interface FaultOfCommerce {
  what: string;
  /** The file of the story. */
  story: string;
  claim: string;
  fault(): Fault;
}

const orders = /^\/v1\/orders$/;
const coupon = /^\/v1\/carts\/current\/coupon$/;
const cart = /^\/v1\/carts\/current$/;
const lines = /^\/v1\/carts\/current\/lines$/;
const refunds = /^\/v1\/orders\/[^/]+\/refunds$/;

/** In place of a refusal it answers what it has answered to the last such request. */
function forgiving(method: string, path: RegExp, code: string, status = 201): () => Fault {
  return () => {
    let last: PassingAnswer | undefined;
    return answering(method, path, (answer) => {
      if (succeeded(answer)) last = answer;
      if (codeOf(answer) !== code) return answer;
      return last ?? { status, headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') };
    });
  };
}

/** Shows to everybody what somebody may read. */
function leaking(path: RegExp): () => Fault {
  return () => {
    const seen = new Map<string, PassingAnswer>();
    const isMeant = requestsOf('GET', path);
    return async (request, forward) => {
      const answer = await forward(request);
      if (!isMeant(request)) return answer;
      if (succeeded(answer)) seen.set(request.target, answer);
      return seen.get(request.target) ?? answer;
    };
  };
}

export const faultsOfCommerce: FaultOfCommerce[] = [
  {
    what: 'a checkout that does not look at the expected total',
    story: 'buyer',
    claim: 'is not sold it at another price',
    fault: () =>
      answering('POST', orders, (answer, request, forward) => {
        if (codeOf(answer) !== 'price-changed') return answer;
        const { total: amount, currency } = parsed(answer.body)['quote'] as { total: number; currency: string };
        const body = { ...parsed(request.body), expectedTotal: { amount, currency } };
        const headers = { ...request.headers, 'idempotency-key': `${performance.now()}` };
        return forward({ ...request, headers, body: Buffer.from(JSON.stringify(body)) });
      }),
  },
  {
    what: 'an order that a key does not stand for',
    story: 'buyer',
    claim: 'asks again under the same key',
    fault: () =>
      asking('POST', orders, (request) => ({
        ...request,
        headers: { ...request.headers, 'idempotency-key': `${performance.now()}` },
      })),
  },
  {
    what: 'a cart with a wrong total',
    story: 'buyer',
    claim: 'the cart costs what is in it',
    fault: () => withBody('POST', lines, (body) => ({ ...body, total: Number(body['total']) + 1 })),
  },
  {
    what: 'money that is taken twice',
    story: 'buyer',
    claim: 'it is paid once',
    fault: () =>
      withBody('GET', /^\/v1\/wallet$/, ({ balances }) => ({
        balances: (balances as { balance: number }[]).map((each) => ({
          ...each,
          balance: each.balance < 5_000 ? 2 * each.balance - 5_000 : each.balance,
        })),
      })),
  },
  {
    what: 'an order without its licences',
    story: 'buyer',
    claim: 'owns what was paid',
    fault: () => withBody('GET', /^\/v1\/library$/, () => ({ items: [], nextCursor: null })),
  },
  {
    what: 'a receipt that does not add up',
    story: 'buyer',
    claim: 'the receipt adds up',
    fault: () => withBody('GET', /\/receipt$/, (body) => ({ ...body, tax: Number(body['tax']) + 1 })),
  },
  {
    what: "another's order that is shown",
    story: 'strangers',
    claim: "finds nothing of another's order",
    fault: () =>
      answering('GET', /^\/v1\/orders\/[^/]+$/, (answer) =>
        codeOf(answer) === 'not-found' ? { ...answer, status: 200 } : answer,
      ),
  },
  {
    what: "another's payment that is shown",
    story: 'strangers',
    claim: "finds nothing of another's payment",
    fault: leaking(/^\/v1\/payments\/[^/]+$/),
  },
  {
    what: "another's cart that is ordered",
    story: 'strangers',
    claim: "can not order another's cart",
    fault: forgiving('POST', orders, 'order-cart-not-found'),
  },
  {
    what: 'a negative amount that is taken',
    story: 'strangers',
    claim: 'is not given -1',
    fault: forgiving('POST', /^\/v1\/wallets\/[^/]+\/credits$/, 'invalid-request'),
  },
  {
    what: 'a line that is refunded twice',
    story: 'gives-back',
    claim: 'can not give it back twice',
    fault: forgiving('POST', refunds, 'not-refundable'),
  },
  {
    what: 'a refund after which the game is still owned',
    story: 'gives-back',
    claim: 'it is not owned any more',
    fault: leakingLibrary,
  },
  {
    what: 'a refund that is decided about twice',
    story: 'gives-back',
    claim: 'is not decided about twice',
    fault: forgiving('POST', /^\/v1\/refunds\/[^/]+\/approval$/, 'refund-decided', 200),
  },
  {
    what: "a guest's cart that is open after it was joined",
    story: 'guest-signs-in',
    claim: 'the token opens nothing any more',
    fault: () =>
      answering('GET', cart, (answer, { headers }) =>
        headers['x-guest-token']?.includes('xxxx') || codeOf(answer) !== 'cart-not-found'
          ? answer
          : { ...answer, status: 200 },
      ),
  },
  {
    what: 'a line that is lost when carts are joined',
    story: 'guest-signs-in',
    claim: 'has each game once',
    fault: () =>
      withBody('POST', /^\/v1\/carts\/merges$/, (body) => ({ ...body, lines: (body['lines'] as unknown[]).slice(1) })),
  },
  {
    what: 'a coupon that is over and still taken',
    story: 'coupons',
    claim: 'gets nothing for one that is over',
    fault: forgiving('PUT', coupon, 'coupon-not-found', 200),
  },
  {
    what: 'a coupon that is used more often than it may be',
    story: 'coupons',
    claim: 'one of two gets the last of a coupon',
    fault: () =>
      answering('POST', orders, (answer) =>
        codeOf(answer) === 'coupon-used-up' ? { ...answer, status: 201 } : answer,
      ),
  },
  {
    what: 'a key that is sold twice',
    story: 'keys',
    claim: 'one of two gets the last key',
    fault: () =>
      answering('POST', orders, (answer) => (codeOf(answer) === 'sold-out' ? { ...answer, status: 201 } : answer)),
  },
  {
    what: 'a key that is redeemed twice',
    story: 'keys',
    claim: 'can not redeem it too',
    fault: forgiving('POST', /^\/v1\/keys\/redemptions$/, 'product-key-used'),
  },
  {
    what: 'a gift card that counts twice',
    story: 'gift-cards',
    claim: 'can not redeem it twice',
    fault: forgiving('POST', /^\/v1\/gift-cards\/redemptions$/, 'gift-card-redeemed', 200),
  },
  {
    what: 'a webhook whose signature nobody looks at',
    story: 'webhooks',
    claim: 'a forged webhook is refused, first',
    fault: () =>
      answering('POST', /^\/v1\/payments\/webhooks\/test$/, (answer) => ({
        ...answer,
        status: 204,
        body: Buffer.alloc(0),
      })),
  },
];

/** Shows all that was ever in a library. */
function leakingLibrary(): Fault {
  const seen = new Map<string, unknown>();
  return withBody('GET', /^\/v1\/library$/, (body) => {
    for (const item of body['items'] as { id: string }[]) seen.set(item.id, item);
    return { ...body, items: [...seen.values()] };
  });
}
