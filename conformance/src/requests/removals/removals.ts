import { readFolder } from '../../read-folder.ts';
import type { DomainRemoval } from './domain-removal.ts';

/** Of each domain that needs more than the document tells; it adds a file that exports its `removal`. */
export const removals = await readFolder<DomainRemoval>(import.meta.url, 'removal', ['domain-removal.ts']);
