import type { Filling, SignedInPerson } from './generator.ts';
import type { PlannedPerson } from './people/plan-person.ts';
import { shop } from './shopping/shop.ts';

/**
 * What a person does in one domain, between his preferences and the last name of his profile: who shows that has done
 * everything. It looks at what is there first, and adds what an interruption has left out.
 */
export type Deed = (person: PlannedPerson, session: SignedInPerson, filling: Filling) => Promise<void>;

/** In this order. A domain adds its own. */
export const deeds: readonly Deed[] = [shop];
