import type { Exchange } from '../../instance/exchange.ts';
import type { Run } from '../../run-context.ts';

/** Something to be removed: the id of the operation that does it, and the path without a query. */
export interface Removable {
  operation: string;
  path: string;
  /** Whether it came after the beginning of the run, which is given in ms since 1970 by the store's clock. */
  isOfRun?(run: Run, began: number): Promise<boolean>;
}

/**
 * What the document does not tell of removing. It does tell that what a POST has created at `/v1/things` is removed by DELETE
 * of `/v1/things/{id}`, and what a PUT has set by DELETE of the same path.
 */
export interface DomainRemoval {
  /** What else operations make, by their id. */
  made?: Record<string, (exchange: Exchange) => Removable[]>;
  /** What is done instead where removing is refused for good: the operation and what is added to the path, by the id of the removing one. */
  instead?: Record<string, { operation: string; suffix: string }>;
  /** Codes that say of what is to be removed that it is gone already. */
  gone?: readonly string[];
  /** What must be done before something can be removed, by the code of the refusal. */
  before?: Record<string, (run: Run, path: string) => Promise<void>>;
  /** Reads what the run changes and can not remove; gives what puts it back at the end, or null where there is nothing. */
  remember?(run: Run): Promise<(() => Promise<Exchange>) | null>;
}
