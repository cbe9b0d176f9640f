import type { Person } from '../../instance/people.ts';
import type { Sent } from '../../instance/exchange.ts';
import type { Run } from '../../run-context.ts';
import { OutOfReach } from '../out-of-reach.ts';
import type { MakeNeed, Needs } from './needs.ts';
import { type Cart, payFor } from './purchases.ts';
import { soldGame } from './shopping.ts';

/** A gift that waits for its recipient. */
export interface Given {
  id: string;
  sender: Person;
  recipient: Person;
}

/** Somebody buys a gift for somebody else. */
export async function give(run: Run, people: Partial<Pick<Given, 'sender' | 'recipient'>> = {}): Promise<Given> {
  const sender = people.sender ?? (await run.people.fresh());
  const recipient = people.recipient ?? (await run.people.fresh());
  const answer = async <Body>(id: string, change: (sent: Sent) => Sent): Promise<Body> => {
    const operation = run.operation(id);
    if (!operation) throw new OutOfReach(`the instance has no ${id}`);
    const { sent } = await run.requests.valid(operation, { person: sender });
    const { answer: given } = await run.send(operation, change(sent));
    if (given.status >= 300) throw new OutOfReach(`${id} answered ${given.status}: ${given.text.slice(0, 300)}`);
    return JSON.parse(given.text) as Body;
  };
  const line = { kind: 'app', itemId: await soldGame(run), recipientId: recipient.id };
  const cart = await answer<Cart>('shopping.addCartLine', (sent) => ({ ...sent, json: line }));
  const operation = run.operation('purchases.checkout');
  if (!operation) throw new OutOfReach('the instance has no purchases.checkout');
  const { method, path } = operation;
  const headers = { 'idempotency-key': run.people.unique('key') };
  await run.send(operation, { method, path, token: sender.token, headers, json: await payFor(run, sender, cart) });
  const sent = await answer<{ items: { id: string }[] }>('purchases.listGifts', (request) => ({
    ...request,
    path: `${request.path.split('?')[0]}?direction=sent`,
  }));
  const [gift] = sent.items;
  if (!gift) throw new OutOfReach('a gift that was bought is not there');
  return { id: gift.id, sender, recipient };
}

const asRecipient: MakeNeed = async (run, given, known) => {
  if (given['giftId'] !== undefined) return {};
  const { id, recipient } = await give(run, known && { recipient: known });
  return { person: recipient, path: { giftId: id } };
};

const asSender: MakeNeed = async (run, given, known) => {
  if (given['giftId'] !== undefined) return {};
  const { id, sender } = await give(run, known && { sender: known });
  return { person: sender, path: { giftId: id } };
};

export const needs: Needs = {
  'purchases.getGift': asRecipient,
  'purchases.acceptGift': asRecipient,
  'purchases.declineGift': asRecipient,
  'purchases.refundGift': asSender,
};
