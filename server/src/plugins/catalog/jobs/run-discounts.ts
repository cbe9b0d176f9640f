import { execute, transaction } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import type { DueWork } from '../../../kernel/plugin/manifest.ts';
import { announcePriceChanges } from '../writes/announce-price-changes.ts';
import { type AppliedDiscount, applyDiscounts } from '../writes/change-prices.ts';

interface MovedDiscount extends AppliedDiscount {
  id: string;
  gameId: string;
  state: 'running' | 'ended' | 'cancelled';
}

/**
 * Of each game only what falls due first: a discount whose start and end have both passed, or two that follow each other,
 * take several rounds, so that each change of the price is in its history. An end comes before a start at the same time:
 * `running` sorts before `scheduled`. One that would start while another runs, which no rule allows, is cancelled: it must not
 * keep all others from their time. Games that somebody works on are left for the next look.
 */
const moveDueDiscounts = statement(
  'catalog.moveDueDiscounts',
  ['now', 'limit'],
  `with due as (
     select d.id, g.id as game_id, d.state, d.due_at
     from discount d join game g using (app_id)
     where d.due_at <= $1 and not exists (
       select from discount earlier
       where earlier.app_id = d.app_id and earlier.due_at is not null
         and (earlier.due_at, earlier.state, earlier.id) < (d.due_at, d.state, d.id))
     order by d.due_at, d.id limit $2
     for no key update of g, d skip locked
   )
   update discount d set state = case
     when due.state = 'running' then 'ended'
     when exists (select from discount other where other.app_id = d.app_id and other.state = 'running') then 'cancelled'
     else 'running' end
   from due
   where d.id = due.id and d.state = due.state
   returning d.id, due.game_id as "gameId", d.app_id as "appId", d.state, due.due_at as at,
     case d.state when 'running' then d.percent else 0 end as percent,
     case d.state when 'running' then d.ends_at end as "endsAt"`,
);

const actions: Record<MovedDiscount['state'], string> = {
  running: 'catalog.discountStarted',
  ended: 'catalog.discountEnded',
  cancelled: 'catalog.discountCancelled',
};

/** Starts and ends discounts when their time has come. */
export const runDiscounts: DueWork = {
  take(limit, context) {
    const { em, clock, audit } = context;
    return transaction(em, async (em) => {
      const moved = await execute<MovedDiscount>(em, moveDueDiscounts, { now: clock.now(), limit });
      if (moved.length === 0) return 0;
      const applied = moved.filter(({ state }) => state !== 'cancelled');
      const changes = await applyDiscounts(em, applied);
      for (const { id, gameId, state } of moved) {
        audit(em, { action: actions[state], subject: gameId, details: { discountId: id } });
      }
      await announcePriceChanges(em, changes, context);
      return moved.length;
    });
  },
};
