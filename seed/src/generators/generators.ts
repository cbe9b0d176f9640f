import type { Generator } from './generator.ts';
import { people } from './people/people.ts';
import { secondFactors } from './people/second-factor.ts';
import { standing } from './people/standing.ts';

/** In this order. What people do (buy, review, befriend) goes between `people` and `secondFactors`. */
export const generators: readonly Generator[] = [people, secondFactors, standing];
