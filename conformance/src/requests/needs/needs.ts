import type { Person } from '../../instance/people.ts';
import { readFolder } from '../../read-folder.ts';
import type { Run } from '../../run-context.ts';
import type { Need } from '../requests.ts';

/** Path parameters that are known already, and who must call; both where another need asks for the operation. */
export type MakeNeed = (run: Run, given: Record<string, string>, person: Person | undefined) => Promise<Need>;

/** By operation id. */
export type Needs = Record<string, MakeNeed>;

/** What operations need that the document does not tell; a domain adds a file that exports its `needs`. */
export const needs: Needs = Object.assign({}, ...(await readFolder<Needs>(import.meta.url, 'needs')));
