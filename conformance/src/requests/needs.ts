import type { Person } from '../instance/people.ts';
import type { Run } from '../run-context.ts';
import type { Need } from './requests.ts';

/** What operations need that the document does not tell; a domain adds its own. */
export const needs: Record<
  string,
  (run: Run, given: Record<string, string>, person: Person | undefined) => Promise<Need>
> = {};
