import { later } from '../requests/store-time.ts';
import { commerce, Customer, newGame, type Order, price } from './commerce/customer.ts';
import type { Story } from './story.ts';

interface Refund {
  id: string;
  state: string;
  amount: number;
  rule: string;
}

/** Minutes that are too many to be refunded without being asked about. */
const long = 150;

export const story: Story = {
  name: 'somebody gives games back, once each, and an administrator decides about what was played for long',
  needs: [
    ...commerce,
    'purchases.requestRefund',
    'purchases.approveRefund',
    'purchases.denyRefund',
    'purchases.recordPlaySession',
  ],
  async tell(teller) {
    const { run } = teller;
    if (run.options.administrator === null) return;
    const customer = await Customer.arrives(teller, 5 * price);
    const games = [await newGame(teller), await newGame(teller), await newGame(teller), await newGame(teller)];
    const order = await customer.buysGames(...games);
    const lineOf = (appId?: number) => order.lines.find(({ itemId }) => itemId === appId)?.lineId ?? '';
    const giveBack = (appId?: number) => ({
      path: `/v1/orders/${order.id}/refunds`,
      json: { lineIds: [lineOf(appId)], to: 'wallet' },
    });
    const asks = (appId?: number) =>
      customer.reads<Refund>('gives a game back', 'purchases.requestRefund', giveBack(appId));

    teller.holds((await customer.library()).length === games.length, 'all are owned', String(games.length), 'others');
    const done = await asks(games[0]);
    teller.holds(done.state === 'done' && done.amount === price, 'it is refunded at once', `done, ${price}`, done);
    teller.holds((await customer.balance()) === 2 * price, 'the money is back', String(2 * price), 'another balance');
    const library = await customer.library();
    teller.holds(!library.includes(games[0] ?? 0), 'it is not owned any more', 'the other games', library);
    const rest = giveBack(games[0]);
    await customer.asks('can not give it back twice', 'purchases.requestRefund', rest, 409, 'not-refundable');

    const startedAt = await later(run, -1);
    for (const appId of games.slice(1, 3)) {
      const json = { appId, platform: 'linux', startedAt, minutes: long };
      await customer.asks('plays for long', 'purchases.recordPlaySession', { json });
    }
    const token = run.people.administrator;
    for (const [appId, decision, state] of [
      [games[1], 'approval', 'done'],
      [games[2], 'denial', 'denied'],
    ] as const) {
      const refund = await asks(appId);
      teller.holds(refund.state === 'waiting' && refund.rule === 'played-too-long', 'it waits', 'waiting', refund);
      const operation = decision === 'approval' ? 'purchases.approveRefund' : 'purchases.denyRefund';
      const sent = { path: `/v1/refunds/${refund.id}/${decision}`, json: { answer: 'Looked at it.' }, token };
      const decided = await customer.reads<Refund>('hears of the decision', operation, sent);
      teller.holds(decided.state === state, 'it is as it was decided', state, decided);
      await customer.asks('is not decided about twice', operation, sent, 409, 'refund-decided');
    }
    const balance = await customer.balance();
    teller.holds(balance === 3 * price, 'only what was approved comes back', String(3 * price), balance);
    const { order: left } = await customer.reads<{ order: Order }>('looks at the order', 'purchases.getOrder', {
      path: `/v1/orders/${order.id}`,
    });
    const isRight = left.state === 'partially-refunded' && left.refunded === 2 * price;
    teller.holds(isRight, 'the order tells it', `partially-refunded, ${2 * price}`, left);
  },
};
