import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { newId } from '../../../kernel/identifiers.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { openGiftStates } from '../domain/gift-state.ts';
import { canBecome } from '../domain/order-state.ts';
import type { Verdict } from '../domain/refund-rules.ts';
import type { StoredLine, StoredOrder } from '../reads/orders.ts';
import { lockOrder } from './lock-order.ts';
import { moveGifts } from './move-gifts.ts';
import { moveOrder, unpaid } from './move-order.ts';
import type { Publishing } from './settle-order.ts';

const refundOfAttempt = statement(
  'purchases.refundOfAttempt',
  ['userId', 'attempt'],
  'select id from refund where user_id = $1 and attempt = $2',
);

const insertRefund = statement(
  'purchases.insertRefund',
  ['refund'],
  'insert into refund select * from jsonb_populate_record(null::refund, $1::jsonb) returning id',
);

export interface RefundWish {
  attempt: string;
  lineIds: string[];
  to: 'origin' | 'wallet';
  reason: string;
}

/** Ms of business time that a request may take; after that due work gives the money back. */
export const refundLease = 60_000;

/** The lines that are named. Throws `not-refundable` when one is not of the order, or was given back. */
export function refundableLines({ lines, state }: StoredOrder, lineIds: readonly string[]): StoredLine[] {
  if (!canBecome(state, 'refund-requested')) throw notRefundable(`order-${state}`);
  const named = lines.filter(({ lineId }) => lineIds.includes(lineId));
  if (named.length < lineIds.length) throw notRefundable('no-such-line');
  if (named.some(({ isRefunded }) => isRefunded)) throw notRefundable('line-refunded');
  return named;
}

function notRefundable(reason: string) {
  return problem('not-refundable', { extensions: { reason } });
}

/** A gift may have been accepted since it was judged: then an administrator decides. */
function judgedNow(verdict: Verdict, lines: readonly StoredLine[]): Verdict {
  const isAccepted = lines.some(({ giftState }) => giftState === 'accepted');
  return isAccepted && verdict.outcome === 'granted' ? { outcome: 'asked', rule: 'gift' } : verdict;
}

/** Nobody can accept a gift any more for which money is given back. One that was accepted is the recipient's until then. */
export async function takeBackGifts(
  em: EntityManager,
  orderId: string,
  positions: number[],
  context: Publishing,
): Promise<void> {
  await moveGifts(em, { orderId, positions, to: 'refunded', from: openGiftStates }, context);
}

/** Writes a refund down as it was judged, and the order as one of which something is asked back. The same attempt does so once. */
export async function openRefund(
  em: EntityManager,
  orderId: string,
  wish: RefundWish,
  verdict: Verdict,
  context: Publishing,
): Promise<string> {
  const { clock, publish } = context;
  const order = await lockOrder(em, orderId);
  if (!order) throw problem('not-found');
  const { userId } = order;
  const [known] = await execute<{ id: string }>(em, refundOfAttempt, { userId, attempt: wish.attempt });
  if (known) return known.id;
  const lines = refundableLines(order, wish.lineIds);
  const { outcome, rule } = judgedNow(verdict, lines);
  const now = clock.now();
  const id = newId();
  const positions = lines.map(({ position }) => position);
  const refund = {
    id,
    order_id: orderId,
    user_id: userId,
    attempt: wish.attempt,
    positions,
    amount: lines.reduce((sum, { finalAmount }) => sum + finalAmount, 0),
    destination: wish.to,
    reason: wish.reason,
    state: outcome === 'granted' ? 'approved' : outcome === 'asked' ? 'waiting' : 'denied',
    state_before: order.state,
    rule,
    requested_at: now,
    decided_at: outcome === 'asked' ? null : now,
    saga_until: outcome === 'granted' ? new Date(now.getTime() + refundLease) : null,
  };
  await execute(em, insertRefund, { refund: JSON.stringify(refund) });
  if (outcome === 'refused') return id;
  const hasGifts = lines.some(({ giftState }) => giftState !== null);
  if (outcome === 'granted' && hasGifts) await takeBackGifts(em, orderId, positions, context);
  const { order: moved } = await moveOrder(em, order, 'refund-requested', unpaid(now));
  publish(em, 'purchases.orderChanged', { orderId, version: moved.version, userId, state: 'refund-requested' });
  return id;
}
