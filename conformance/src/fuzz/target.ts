import type { ApiDocument, Operation } from '../document/document.ts';
import type { Exchange, Sent } from '../instance/exchange.ts';

/** What the fuzz mode needs of a run. */
export interface FuzzTarget {
  document: ApiDocument;
  send(sent: Sent, operation: string): Promise<Exchange>;
  /**
   * A good request from somebody who may send it and whose account, session and things nothing else needs. Rejects when
   * none can be made.
   */
  good(operation: Operation): Promise<Sent>;
  /** The token of somebody who may call an operation; undefined for one that is public. */
  tokenFor(operation: Operation): Promise<string | undefined>;
}
