import { expect } from '@jest/globals';
import fc from 'fast-check';
import { administrator } from '../principals.ts';
import { giveBack, type Model, type ModelLine, refunding } from './model.ts';
import { key, move, person, the } from './move.ts';

/** Lines of a person that can be asked back: one at a time of an order. */
function refundable(model: Model, who: number) {
  return the(model, who).orders.flatMap((order) =>
    order.lines.some(({ state }) => state === 'waiting')
      ? []
      : order.lines.filter(({ state }) => state === 'owned').map((line) => ({ order, line })),
  );
}

export const refund = fc
  .tuple(person, fc.nat({ max: 9 }), fc.constantFrom('origin' as const, 'wallet' as const))
  .map(([who, which, to]) =>
    move(
      `refund ${who} ${which} to ${to}`,
      (model) => refundable(model, who).length > 0,
      async (model, shop) => {
        const all = refundable(model, who);
        const chosen = all[which % all.length];
        if (!chosen) throw new Error('Nothing can be refunded');
        const { order, line } = chosen;
        const expected = refunding(model, the(model, who), order, line);
        const lineId = await shop.orderLine(who, order.id, line.appId);
        const { body } = await shop.own(who).purchases.requestRefund({
          path: { orderId: order.id },
          headers: key(),
          body: { lineIds: [lineId], to },
        });
        expect(body.state).toBe(expected);
        shop.saw(`refund ${expected}`);
        if (expected === 'done') giveBack(the(model, who), line, to);
        else {
          line.state = 'waiting';
          shop.waiting.set(line, { refundId: body.id, to });
        }
      },
    ),
  );

/** What was given back once is not given back again. */
export const refundTwice = person.map((who) =>
  move(
    `refund ${who} once more`,
    (model) => refundedLine(model, who) !== undefined,
    async (model, shop) => {
      const { orderId = '', line } = refundedLine(model, who) ?? {};
      const lineId = await shop.orderLine(who, orderId, line?.appId ?? 0);
      const asked = shop.own(who).purchases.requestRefund({
        path: { orderId },
        headers: key(),
        body: { lineIds: [lineId] },
      });
      await expect(asked).rejects.toMatchObject({ code: 'not-refundable' });
      shop.saw('refund refused');
    },
  ),
);

function refundedLine(model: Model, who: number): { orderId: string; line: ModelLine } | undefined {
  return the(model, who)
    .orders.flatMap(({ id: orderId, lines }) => lines.map((line) => ({ orderId, line })))
    .find(({ line }) => line.state === 'refunded');
}

function waiting(model: Model) {
  return model.people.flatMap((one) =>
    one.orders.flatMap(({ lines }) => lines).flatMap((line) => (line.state === 'waiting' ? [{ one, line }] : [])),
  );
}

export const decide = fc.boolean().map((grants) =>
  move(
    grants ? 'approve' : 'deny',
    (model) => waiting(model).length > 0,
    async (model, shop) => {
      const [first] = waiting(model);
      const { refundId, to } = (first && shop.waiting.get(first.line)) ?? {};
      if (!first || !refundId || !to) throw new Error('Nothing waits');
      const { purchases } = shop.as(administrator);
      const request = { path: { refundId }, headers: key(), body: {} };
      const { body } = await (grants ? purchases.approveRefund(request) : purchases.denyRefund(request));
      expect(body.state).toBe(grants ? 'done' : 'denied');
      shop.saw('decided');
      if (grants) giveBack(first.one, first.line, to);
      else first.line.state = 'denied';
    },
  ),
);
