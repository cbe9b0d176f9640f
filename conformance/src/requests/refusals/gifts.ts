import type { Sent } from '../../instance/exchange.ts';
import type { Run } from '../../run-context.ts';
import { give } from '../needs/gifts.ts';
import { soldGame } from '../needs/shopping.ts';
import { type Refusal, withBody } from './refusal.ts';

/** What somebody asks of a gift whose recipient has accepted it. */
async function afterAcceptance(run: Run, who: 'sender' | 'recipient', what: string): Promise<Sent> {
  const given = await give(run);
  const request = (token: string, suffix: string): Sent => ({
    method: 'POST',
    path: `/v1/gifts/${given.id}/${suffix}`,
    token,
    headers: { 'idempotency-key': run.people.unique() },
  });
  const operation = run.operation('purchases.acceptGift');
  if (!operation) throw new Error('the instance has no purchases.acceptGift');
  await run.send(operation, request(given.recipient.token, 'acceptance'));
  return request(given[who].token, what);
}

const notOpen = (operation: string, who: 'sender' | 'recipient', what: string): Refusal => ({
  operation,
  status: 409,
  code: 'gift-not-open',
  make: (run) => afterAcceptance(run, who, what),
});

export const refusals: readonly Refusal[] = [
  notOpen('purchases.acceptGift', 'recipient', 'acceptance'),
  notOpen('purchases.declineGift', 'recipient', 'refusal'),
  notOpen('purchases.refundGift', 'sender', 'refund'),
  {
    operation: 'shopping.addCartLine',
    status: 404,
    code: 'recipient-not-found',
    make: async (run) => {
      const recipientId = '0193a1e6-41b7-7c20-a5d3-7f9b1c2d3e40';
      return withBody(run, 'shopping.addCartLine', { kind: 'app', itemId: await soldGame(run), recipientId });
    },
  },
];
