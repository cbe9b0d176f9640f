import fc from 'fast-check';
import { newId } from '../../../server/src/kernel/identifiers.ts';
import type { Model } from './model.ts';
import type { RealShop } from './real-shop.ts';

export type Move = fc.AsyncCommand<Model, RealShop>;

export function move(name: string, check: (model: Model) => boolean, run: Move['run']): Move {
  return {
    check,
    toString: () => name,
    async run(model, shop) {
      await run(model, shop);
      await shop.expectLike(model);
    },
  };
}

export const always = () => true;
export const person = fc.nat({ max: 2 });
export const key = () => ({ 'Idempotency-Key': newId() });

export function the(model: Model, who: number) {
  const found = model.people[who];
  if (!found) throw new Error(`There is no person ${who}`);
  return found;
}
