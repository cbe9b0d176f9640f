import { transaction } from '../../../kernel/database/in-transaction.ts';
import { newId } from '../../../kernel/identifiers.ts';
import type { Operation } from '../../../kernel/plugin/operation.ts';
import { problem } from '../../../kernel/problems/problem.ts';
import { discountFacts } from '../domain/discount-facts.ts';
import { discountRefusal, usualStart } from '../domain/discount-rules.ts';
import { lockGame } from '../domain/find-game.ts';
import { Discount } from '../entities/price.ts';
import { presentDiscount } from '../presenters/discount.ts';

/** Schedules a discount that Steam's rules allow; `jobs/run-discounts.ts` starts and ends it. */
export const createDiscount: Operation<'catalog.createDiscount'> = async ({ path: { id }, body }, context) => {
  const { percent, kind } = body;
  const discount = await transaction(context.em, async (em) => {
    const game = await lockGame(em, id);
    const now = context.clock.now();
    const facts = await discountFacts(em, game, now);
    const startsAt = body.startsAt === undefined ? usualStart(kind, facts) : new Date(body.startsAt);
    const endsAt = new Date(body.endsAt);
    const refusal = discountRefusal({ percent, kind, startsAt, endsAt }, facts);
    if (refusal) {
      const { code, detail, possibleAt } = refusal;
      throw problem(code, { detail, extensions: possibleAt ? { possibleAt: possibleAt.toISOString() } : {} });
    }
    const discount = em.create(Discount, {
      id: newId(),
      appId: game.appId,
      percent,
      kind,
      startsAt,
      endsAt,
      state: 'scheduled',
      createdAt: now,
    });
    context.audit(em, { action: 'catalog.discountCreated', subject: game.id, details: { discountId: discount.id } });
    // What is cached learns of its new boundary.
    await context.dropCached(em, [`game:${game.id}`, 'games']);
    return discount;
  });
  return { status: 201, body: presentDiscount(discount) };
};
