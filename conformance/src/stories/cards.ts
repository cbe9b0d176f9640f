import { codeOf, jsonOf } from '../instance/exchange.ts';
import { type Cart, commerce, Customer, eventually, newGame, type Order, price } from './commerce/customer.ts';
import type { Story } from './story.ts';

/** Of the provider that a store has for trying it out. */
const tokens = { good: 'tok_card', declined: 'tok_card.decline', approved: 'tok_card.redirect' } as const;
/** Declines after which a payment is looked at by somebody. */
const declines = 5;

export const story: Story = {
  name: 'a card pays, is declined, has to be approved, or is held',
  needs: [
    ...commerce,
    'payments.addPaymentMethod',
    'payments.topUp',
    'payments.refundTopUp',
    'payments.reviewPayment',
    'purchases.getReceipt',
  ],
  async tell(teller) {
    const { run } = teller;
    if (run.options.administrator === null) return;
    const customer = await Customer.arrives(teller, 500);
    const operation = run.operation('payments.addPaymentMethod') ?? null;
    const { token: caller } = customer.person;
    const adds = (token: string) =>
      run.send(operation, { method: 'POST', path: operation?.path ?? '', token: caller, json: { token } });
    const trial = await adds(tokens.good);
    if (['no-payment-provider', 'unknown-payment-token'].includes(codeOf(trial))) {
      run.skip('stories', 'a card pays: the instance has no payment provider for trying it out');
      return;
    }
    const good = jsonOf<{ id: string }>(trial)?.id ?? '';
    const idOf = async (token: string) => jsonOf<{ id: string }>(await adds(token))?.id ?? '';
    const [declined, approved] = [await idOf(tokens.declined), await idOf(tokens.approved)];

    const cart = await customer.putsIntoCart(await newGame(teller));
    const refused = customer.order(cart, { useWallet: 500, paymentMethodId: declined });
    await customer.asks('is declined', 'purchases.checkout', refused, 409, 'payment-declined');
    teller.holds((await customer.balance()) === 500, 'keeps the money of the wallet', '500', 'less');
    const back = await eventually('what was not paid is in the cart again', teller, async () => {
      const sent = { method: 'GET', path: '/v1/carts/current', token: caller };
      const found = jsonOf<Cart>(await run.send(run.operation('shopping.getCart') ?? null, sent));
      // Another cart than the one that was ordered: that one is still open for as long as nobody has heard of the order.
      return found?.id !== cart.id && found?.total === price ? found : undefined;
    });
    const order = await customer.buys(back, { useWallet: 500, paymentMethodId: good });
    teller.holds(order.state === 'fulfilled', 'pays by wallet and card', 'fulfilled', order.state);
    teller.holds((await customer.balance()) === 0, 'the wallet pays its part', '0', 'more');

    const open = await customer.asks(
      'has to approve the payment',
      'purchases.checkout',
      customer.order(await customer.putsIntoCart(await newGame(teller)), { useWallet: 0, paymentMethodId: approved }),
      202,
    );
    const waiting = jsonOf<Order>(open);
    const isOpen = waiting?.state === 'awaiting-payment' && waiting.redirectUrl !== null;
    teller.holds(isOpen, 'is told where', 'awaiting-payment, and an address', waiting);
    const path = `/v1/orders/${waiting?.id}`;
    await customer.asks(
      'has no receipt before',
      'purchases.getReceipt',
      { path: `${path}/receipt` },
      409,
      'order-not-paid',
    );
    await customer.asks(
      'nor a printed one',
      'purchases.printReceipt',
      { path: `${path}/receipt/page` },
      409,
      'order-not-paid',
    );
    const lineIds = waiting?.lines.map(({ lineId }) => lineId);
    const early = { path: `${path}/refunds`, json: { lineIds } };
    await customer.asks('can not give back what is not paid', 'purchases.requestRefund', early, 409, 'not-refundable');

    const topUp = { amount: { amount: 700, currency: 'USD' }, paymentMethodId: good, country: 'US' };
    const { id: topUpId } = await customer.reads<{ id: string }>('tops up', 'payments.topUp', { json: topUp });
    teller.holds((await customer.balance()) === 700, 'has it in the wallet', '700', 'another balance');
    await customer.asks('gives it back', 'payments.refundTopUp', { path: `/v1/wallet/top-ups/${topUpId}/refund` });
    teller.holds((await customer.balance()) === 0, 'has it no more', '0', 'more');

    const suspect = await Customer.arrives(teller);
    const added = async (token: string) =>
      (await suspect.reads<{ id: string }>('stores a card', 'payments.addPaymentMethod', { json: { token } })).id;
    const bad = await added(tokens.declined);
    for (let count = 0; count < declines; count += 1) {
      const json = { amount: { amount: 500, currency: 'USD' }, paymentMethodId: bad, country: 'US' };
      await suspect.asks('is declined', 'payments.topUp', { json });
    }
    const payment = { useWallet: 0, paymentMethodId: await added(tokens.good) };
    const wanted = suspect.order(await suspect.putsIntoCart(await newGame(teller)), payment);
    const held = jsonOf<Order>(await suspect.asks('looks like fraud', 'purchases.checkout', wanted, 202));
    const owns = await suspect.library();
    teller.holds(owns.length === 0, 'owns nothing before it is looked at', 'nothing', owns);
    const { items } = await suspect.reads<{ items: { id: string; orderId: string | null }[] }>(
      'lists the payments',
      'payments.listPayments',
    );
    const id = items.find(({ orderId }) => orderId === held?.id)?.id ?? '';
    const decision = {
      path: `/v1/payment-reviews/${id}`,
      json: { decision: 'release' },
      token: run.people.administrator,
    };
    await suspect.asks('is released', 'payments.reviewPayment', decision);
    const bought = await suspect.seesOrder(held?.id ?? '', 'fulfilled');
    teller.holds(bought.total === price, 'gets what was paid', String(price), bought.total);
  },
};
