import type { Fault } from '../harness/broken-store.ts';

/** Something that is wrong with a store, and what a finding about it must say. */
export interface PlantedFault {
  what: string;
  /** The check that finds it. */
  check: string;
  /** Null for what belongs to none of the document. */
  operation: string | null;
  /** Words that the finding holds, where there is no operation. */
  names?: string;
  /** The rule of the finding, where another finding about the operation would not do. */
  rule?: string;
  fault: Fault;
}
