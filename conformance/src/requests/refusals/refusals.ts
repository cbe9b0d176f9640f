import { readFolder } from '../../read-folder.ts';
import type { Refusal } from './refusal.ts';

const domains = await readFolder<readonly Refusal[]>(import.meta.url, 'refusals', ['refusal.ts']);

/** Refusals that the document declares without telling how they come about; a domain adds a file that exports its `refusals`. */
export const refusals: readonly Refusal[] = domains.flat();
