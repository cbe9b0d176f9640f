import type { Fault } from '../harness/broken-store.ts';

/** Something that is wrong with a store, and the operation that a finding about it must name. */
export interface PlantedFault {
  what: string;
  /** Null for what is of the store as a whole. */
  operation: string | null;
  fault: Fault;
}
