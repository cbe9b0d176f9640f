import type { EntityManager } from '@mikro-orm/postgresql';
import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { WorkContext } from '../../../kernel/plugin/context.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { type GiftState, openGiftStates } from '../domain/gift-state.ts';
import { giveBack } from '../domain/give-back.ts';
import { completeRefund } from '../writes/complete-refund.ts';
import { lockGift } from '../writes/lock-gift.ts';
import { openReturn, returnGift } from '../writes/return-gift.ts';
import { sendGift } from '../writes/send-gift.ts';

type Calls = 'payments.refundCharge';

/** Ms of business time until a gift is looked at again: its money waits as long as another refund of its order is open. */
const lease = 60_000;

interface DueGift {
  id: string;
  state: GiftState;
  isRecipientGone: boolean;
}

const takeOver = statement(
  'purchases.takeOverGifts',
  ['now', 'until', 'limit'],
  `with due as (select id from gift where due_at <= $1 order by due_at limit $3 for update skip locked)
   update gift g set due_at = $2 from due where g.id = due.id
   returning g.id, g.state, (
     select l.is_recipient_gone from order_line l where (l.order_id, l.position) = (g.order_id, g.line_position))
     as "isRecipientGone"`,
);

/** Sends gifts when their time has come, and gives the money back of those that have ended. */
export const driveGifts: DueWork<Calls> = {
  async take(limit, context) {
    const { em, clock, log } = context;
    const now = clock.now();
    const until = new Date(now.getTime() + lease);
    const taken = await transaction(em, (em) => execute<DueGift>(em, takeOver, { now, until, limit }));
    for (const gift of taken) {
      try {
        await drive(gift, context);
      } catch (error) {
        log.warn({ err: error, gift: gift.id }, 'a gift could not be driven on and is tried again later');
      }
    }
    return taken.length;
  },
};

async function drive(gift: DueGift, context: WorkContext<Calls>): Promise<void> {
  const open = await transaction(context.em, (em) => goOn(em, gift, context));
  if (!open) return;
  await giveBack(open, context.calls);
  await transaction(context.em, (em) => completeRefund(em, open, context));
}

async function goOn(em: EntityManager, { id, state, isRecipientGone }: DueGift, context: WorkContext<Calls>) {
  const gift = await lockGift(em, id);
  if (!openGiftStates.includes(state)) return openReturn(em, gift, context);
  if (isRecipientGone) return returnGift(em, gift, 'declined', context);
  await sendGift(em, gift, context);
  return undefined;
}
