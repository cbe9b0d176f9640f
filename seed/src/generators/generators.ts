import type { Generator } from './generator.ts';
import { people } from './people/people.ts';
import { secondFactors } from './people/second-factor.ts';
import { standing } from './people/standing.ts';
import { coupons } from './shopping/coupons.ts';

/** In this order. What people do for themselves (buy, review, befriend) are deeds, which `people` does with each. */
export const generators: readonly Generator[] = [coupons, people, secondFactors, standing];
