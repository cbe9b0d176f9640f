import type { PreparedRequest } from '../load/order.ts';
import type { BulkAccounts, MeasuredStore } from '../scenario.ts';

/** Something whose cost is watched while a store grows. */
export interface Growing {
  what: string;
  /** The exponent that it may grow by at most. */
  slopeAtMost: number;
  requests(store: GrownStore): PreparedRequest[];
}

/** A store of some size. */
export interface GrownStore {
  store: MeasuredStore;
  appIds: readonly number[];
  accounts: BulkAccounts;
  /** Access tokens of accounts. */
  tokens: string[];
}
