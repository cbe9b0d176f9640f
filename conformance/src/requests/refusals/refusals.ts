import { catalogRefusals } from './catalog.ts';
import type { Refusal } from './refusal.ts';
import { systemRefusals } from './system.ts';
import { userRefusals } from './users.ts';

/** Refusals that the document declares without telling how they come about; a domain adds its own. */
export const refusals: readonly Refusal[] = [...userRefusals, ...catalogRefusals, ...systemRefusals];
