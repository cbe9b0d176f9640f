import type { EntityManager } from '@mikro-orm/postgresql';
import { execute } from '../../../kernel/database/in-transaction.ts';
import { statement } from '../../../kernel/database/statement.ts';
import { Discount } from '../entities/price.ts';
import { type DiscountFacts, discountRules } from './discount-rules.ts';
import type { FoundGame } from './find-game.ts';
import { releaseOf } from './release.ts';

/** A price that was taken away and set again is compared with the one before. */
const pricing = statement(
  'catalog.pricingOfGame',
  ['appId'],
  `select exists (select from game_price where app_id = $1) as "hasPrice",
     (select extract(epoch from max(changed_at))::float8 * 1000 from (
        select changed_at, amount > lag(amount) over (partition by region order by change_number) as rose
        from price_change where app_id = $1 and amount is not null) change
      where rose) as "lastPriceRise"`,
);

/** What Steam's rules on discounts ask of a game; its row is locked. */
export async function discountFacts(em: EntityManager, game: FoundGame, now: Date): Promise<DiscountFacts> {
  const { appId } = game;
  const [row] = await execute<{ hasPrice: boolean; lastPriceRise: number | null }>(em, pricing, { appId });
  const since = new Date(now.getTime() - discountRules.cooldownDays * 86_400_000);
  const others = await em.find(Discount, { appId, state: { $ne: 'cancelled' }, endsAt: { $gt: since } });
  return {
    now,
    isDelisted: game.availability === 'delisted',
    hasPrice: row?.hasPrice ?? false,
    ...releaseOf(game),
    lastPriceRise: typeof row?.lastPriceRise === 'number' ? new Date(row.lastPriceRise) : null,
    others,
  };
}
