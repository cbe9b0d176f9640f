import type { Person } from '../../instance/people.ts';
import type { Run } from '../../run-context.ts';
import type { Need } from '../requests.ts';
import { catalogNeeds } from './catalog.ts';
import { systemNeeds } from './system.ts';
import { userNeeds } from './users.ts';

/** Path parameters that are known already, and who must call; both where another need asks for the operation. */
export type MakeNeed = (run: Run, given: Record<string, string>, person: Person | undefined) => Promise<Need>;

/** What operations need that the document does not tell, by operation id. */
export const needs: Record<string, MakeNeed> = { ...userNeeds, ...catalogNeeds, ...systemNeeds };
